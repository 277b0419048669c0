package nozzly.webhook.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import nozzly.webhook.payload.Payload;

/** What makes two deliveries the same event. */
final class Key {

    private static final int LONGEST = 200;

    private Key() {}

    /** Of what names an event together; a part may be null. */
    static String of(Object... parts) {
        String all =
                Arrays.stream(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("|"));
        String key = Texts.clean(all, LONGEST + 1);
        return key.length() <= LONGEST ? key : digest(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a body that names its own time. */
    static String ofBody(Payload payload) {
        return digest(payload.raw());
    }

    /** Of a body that says the same each time that a file is printed: it counts as the same within a minute only. */
    static String ofMinute(Payload payload, Instant receivedAt) {
        return of(ofBody(payload), minute(receivedAt));
    }

    static long minute(Instant receivedAt) {
        return Math.floorDiv(receivedAt.getEpochSecond(), 60);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
