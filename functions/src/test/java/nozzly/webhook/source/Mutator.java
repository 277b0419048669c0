package nozzly.webhook.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils bodies, the same way for the same seed. */
final class Mutator {

    /** A value of JSON, or the name of a member with its colon as a group. */
    private static final Pattern VALUE =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"(\\s*:)?|-?[0-9][0-9.eE+-]*|true|false|null");

    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"Unknown\"",
            "-1",
            "0.5",
            "1e400",
            "1e20000000",
            "1e-20000000",
            "-1e999999999",
            "1e99999999999",
            "9".repeat(99),
            "9".repeat(2_000),
            "0." + "0".repeat(90) + "1",
            "[".repeat(31) + "]".repeat(31),
            "[".repeat(500),
            "{\"a\":".repeat(20) + "1" + "}".repeat(20),
            "\"{\\\"event\\\":\\\"complete\\\",\\\"job\\\":{\\\"filament_used\\\":1e-20000000}}\"",
            "\"" + "x".repeat(3_000) + "\"",
            "\"\\ud800\\u0000\\udfff\"",
            "\"../../..\\\\\"",
            "\"9999-12-31T23:59:59.999999999+18:00\"",
            "\"AMS-A T1 PLA: 99999.999g | AMS-A T1 PLA: 99999.999g\"",
            "\"99999h 999999m\"");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** {@code body} with some faults. */
    byte[] spoil(byte[] body) {
        byte[] spoilt = body;
        for (int fault = 0; fault <= below(3); fault++) {
            spoilt = switch (below(16)) {
                case 0 -> Arrays.copyOf(spoilt, below(spoilt.length + 1));
                case 1 -> flipped(spoilt);
                case 2 -> joined(spoilt, below(spoilt.length + 1), spoilt, 0);
                case 3 -> doubled(spoilt);
                default -> replaced(spoilt);
            };
        }
        return spoilt;
    }

    private byte[] flipped(byte[] body) {
        byte[] flipped = body.clone();
        if (flipped.length > 0) {
            flipped[below(flipped.length)] ^= (byte) (1 << below(8));
        }
        return flipped;
    }

    /** With a stretch of it twice: members, braces, boundaries. */
    private byte[] doubled(byte[] body) {
        int from = below(body.length + 1);
        int to = from + below(Math.min(200, body.length - from + 1));
        return joined(body, to, body, from);
    }

    private byte[] joined(byte[] head, int headEnd, byte[] tail, int tailStart) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head, 0, headEnd);
        all.write(tail, tailStart, Math.min(tail.length - tailStart, 60_000));
        return all.toByteArray();
    }

    private byte[] replaced(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        List<MatchResult> values = VALUE.matcher(text)
                .results()
                .filter(match -> match.group(1) == null)
                .limit(500)
                .toList();
        if (values.isEmpty()) {
            return body;
        }
        MatchResult value = values.get(below(values.size()));
        return (text.substring(0, value.start()) + STRANGE.get(below(STRANGE.size())) + text.substring(value.end()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
