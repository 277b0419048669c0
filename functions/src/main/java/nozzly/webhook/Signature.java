package nozzly.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** The signature of Standard Webhooks 1.0: HMAC-SHA256 over id, time and body, under a secret in base64. */
final class Signature {

    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private Signature() {}

    static boolean isClaimed(Map<String, String> headers) {
        return headers.containsKey("webhook-signature");
    }

    /**
     * Whether one of the signatures is by one of {@code secrets}, and its time within 300 s of {@code now}.
     *
     * @param headers by lower-case name
     */
    static boolean admits(List<Secret> secrets, Map<String, String> headers, byte[] body, Instant now) {
        String id = headers.getOrDefault("webhook-id", "");
        String timestamp = headers.getOrDefault("webhook-timestamp", "");
        if (id.isEmpty() || !SECONDS.matcher(timestamp).matches() || !isNear(timestamp, now)) {
            return false;
        }
        String[] signatures = headers.get("webhook-signature").split(" ");
        boolean admitted = false;
        for (byte[] key : keys(secrets)) {
            byte[] expected = sign(key, id, timestamp, body);
            for (String signature : signatures) {
                admitted |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
            }
        }
        return admitted;
    }

    private static boolean isNear(String timestamp, Instant now) {
        return Math.abs(now.getEpochSecond() - Long.parseLong(timestamp)) <= TOLERANCE.toSeconds();
    }

    /** As the header has it. */
    private static byte[] sign(byte[] key, String id, String timestamp, byte[] body) {
        Mac mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
        mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        return (VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
    }

    /** Of the secrets that are base64 of something; the others admit no signature. */
    private static List<byte[]> keys(List<Secret> secrets) {
        return secrets.stream()
                .map(Signature::key)
                .filter(key -> key.length > 0)
                .toList();
    }

    private static byte[] key(Secret secret) {
        String text = secret.text().startsWith(PREFIX) ? secret.text().substring(PREFIX.length()) : secret.text();
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
