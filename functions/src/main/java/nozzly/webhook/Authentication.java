package nozzly.webhook;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nozzly.webhook.payload.Payload;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Whether an event proves where it comes from. Header values are compared whole: the gateway joins a header that came
 * twice by a comma, and such a value is nobody's secret unless the secret has that comma itself.
 */
public final class Authentication {

    private Authentication() {}

    /**
     * Whether one of {@code secrets} admits the event. Takes as long for a wrong secret as for a right one.
     *
     * @param secrets the valid ones, two while they are rotated
     * @param headers by lower-case name
     */
    public static boolean admits(
            Source source, List<Secret> secrets, Map<String, String> headers, Payload payload, Instant now) {
        return switch (source) {
            case STANDARD_WEBHOOKS ->
                Signature.isClaimed(headers)
                        ? Signature.admits(secrets, headers, payload.raw(), now)
                        : isOne(secrets, authorization(headers));
            case SIMPLYPRINT ->
                isOne(secrets, presented(headers.getOrDefault("x-sp-secret", headers.get("x-sp-token"))));
            case OCTOPRINT -> isOne(secrets, both(authorization(headers), presented(payload.text("apiSecret"))));
            case OCTOEVERYWHERE -> isOne(secrets, presented(payload.text("SecretKey")));
            case OBICO -> true;
            case BAMBUDDY, MOONRAKER ->
                isOne(secrets, both(authorization(headers), presented(headers.get("x-api-key"))));
            case PRINTAGO -> isOne(secrets, presented(headers.get("x-api-key")));
        };
    }

    /** The value of the header, and what follows {@code Bearer} in it. */
    private static List<String> authorization(Map<String, String> headers) {
        String value = headers.get("authorization");
        String scheme = "Bearer ";
        return value != null && value.regionMatches(true, 0, scheme, 0, scheme.length())
                ? List.of(value, value.substring(scheme.length()))
                : presented(value);
    }

    private static List<String> presented(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** Digests hide how long a secret is; none is left out once one has matched. */
    private static boolean isOne(List<Secret> secrets, List<String> presented) {
        boolean one = false;
        for (String value : presented) {
            byte[] digest = DigestUtils.sha256(value);
            for (Secret secret : secrets) {
                one |= MessageDigest.isEqual(DigestUtils.sha256(secret.text()), digest);
            }
        }
        return one;
    }
}
