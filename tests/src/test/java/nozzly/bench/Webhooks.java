package nozzly.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nozzly.webhook.Authentication;
import nozzly.webhook.Secret;
import nozzly.webhook.Source;
import nozzly.webhook.payload.Payload;
import nozzly.webhook.payload.UnreadablePayload;
import nozzly.webhook.source.Adapters;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** How long the most awkward bodies of nearly 1 MB keep each adapter busy, and whether a wrong secret tells itself. */
final class Webhooks {

    private static final int TIMES = 20;
    private static final int BYTES = 1_000_000;
    private static final int CHECKS = 100_000;
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";

    private Webhooks() {}

    static void print() {
        Bench.title("Webhook bodies of 1 MB, read and cut to what is kept: slowest of " + TIMES + " by every adapter");
        for (int round = 0; round < 2; round++) {
            boolean warm = round > 0;
            bodies().forEach((name, body) -> print(name, body, warm));
        }
        Bench.title("Checking a secret of 32 characters, median of " + CHECKS);
        Secret secret = new Secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        print(secret, Source.PRINTAGO, secret.text(), proof -> Map.of("x-api-key", proof));
        Bench.title("Checking a signature, median of " + CHECKS);
        byte[] key = Base64.getDecoder().decode(secret.text());
        String signature =
                Base64.getEncoder().encodeToString(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac("m.0.{}"));
        print(
                secret,
                Source.STANDARD_WEBHOOKS,
                signature,
                proof -> Map.of("webhook-id", "m", "webhook-timestamp", "0", "webhook-signature", "v1," + proof));
    }

    private static void print(String name, Body body, boolean warm) {
        long slowest = 0;
        Source slowestSource = null;
        for (Source source : Source.values()) {
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                body.read(source);
                long taken = System.nanoTime() - start;
                if (taken > slowest) {
                    slowest = taken;
                    slowestSource = source;
                }
            }
        }
        if (warm) {
            Bench.line(name, "%.1f ms, %s".formatted(slowest / 1e6, slowestSource));
        }
    }

    private record Body(String contentType, byte[] bytes) {

        Body(String contentType, String text) {
            this(contentType, text.replace('\'', '"').getBytes(UTF_8));
        }

        void read(Source source) {
            try {
                Payload payload = Payload.read(contentType, bytes);
                Adapters.read(source, payload, Instant.now());
                payload.kept();
            } catch (UnreadablePayload refused) {
                // A refusal takes its time too.
            }
        }
    }

    private static Map<String, Body> bodies() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        String job = "'event':'print_complete','type':'job.succeeded','filename':'";
        bodies.put("a file name of 1 MB", new Body(JSON, "{" + job + "x".repeat(BYTES) + "'}"));
        bodies.put("a file name of slashes", new Body(JSON, "{" + job + "/".repeat(BYTES) + "'}"));
        bodies.put("a message of brackets", new Body(JSON, "{'message':'" + "[".repeat(BYTES) + "'}"));
        bodies.put("a message of digits", new Body(JSON, "{'duration':'" + "9".repeat(BYTES) + "h'}"));
        bodies.put("a depth of 1 000 000", new Body(JSON, "[".repeat(BYTES)));
        bodies.put("a number of 1 000 000 digits", new Body(JSON, "{'timestamp':" + "9".repeat(BYTES) + "}"));
        bodies.put("24 000 members", new Body(JSON, "{" + members(24_000, 30) + "}"));
        bodies.put("members past the limit", new Body(JSON, "{" + members(90_000, 1) + "}"));
        bodies.put(
                "16 000 spools used",
                new Body(
                        JSON,
                        "{'type':'job.succeeded','data':{'consumption':[" + repeated("{'grams':1}", 16_000, ",")
                                + "]}}"));
        bodies.put("slots of an AMS", new Body(JSON, "{" + job + "x','filament_details':'" + slots(BYTES / 30) + "'}"));
        bodies.put("a form of 1 field", new Body(FORM, "extra=" + "%7B".repeat(BYTES / 3)));
        bodies.put("a form of many fields", new Body(FORM, repeated("a=b", BYTES / 4, "&")));
        bodies.put("a multipart form of 240 parts", new Body(MULTIPART, parts(240) + "--b--\r\n"));
        bodies.put("a multipart form of 1 part", new Body(MULTIPART, part("extra", "-".repeat(BYTES)) + "--b--\r\n"));
        bodies.put("almost a boundary", new Body(MULTIPART, part("extra", "\r\n--".repeat(BYTES / 4)) + "--b--\r\n"));
        return bodies;
    }

    private static String members(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> "'m%d':'%s'".formatted(i, "x".repeat(length)))
                .collect(Collectors.joining(","));
    }

    private static String slots(int count) {
        return repeated("AMS-A T1 PLA: 1.5g", count, " | ");
    }

    private static String parts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> part("m" + i, "x".repeat(BYTES / count)))
                .collect(Collectors.joining());
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name='%s'\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String repeated(String text, int times, String between) {
        return String.join(between, Collections.nCopies(times, text));
    }

    /**
     * In turns, so that what else the machine does falls on each alike.
     *
     * @param headers with a proof in them
     */
    private static void print(
            Secret secret, Source source, String right, Function<String, Map<String, String>> headers) {
        Map<String, String> proofs = new LinkedHashMap<>();
        proofs.put("right", right);
        proofs.put("wrong from the first character on", "X" + right.substring(1));
        proofs.put("wrong in the last character", right.substring(0, right.length() - 1) + "X");
        proofs.put("of one character", "X");
        List<Map<String, String>> sent = proofs.values().stream().map(headers).toList();
        Payload payload = Payload.read(JSON, "{}".getBytes(UTF_8));
        long[][] taken = new long[sent.size()][CHECKS];
        for (int i = 0; i < CHECKS; i++) {
            for (int j = 0; j < sent.size(); j++) {
                long start = System.nanoTime();
                Authentication.admits(source, List.of(secret), sent.get(j), payload, Instant.EPOCH);
                taken[j][i] = System.nanoTime() - start;
            }
        }
        int j = 0;
        for (String proof : proofs.keySet()) {
            Arrays.sort(taken[j]);
            Bench.line(proof, "%d ns".formatted(taken[j++][CHECKS / 2]));
        }
    }
}
