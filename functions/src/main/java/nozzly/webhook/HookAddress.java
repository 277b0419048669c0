package nozzly.webhook;

import java.util.Base64;
import java.util.random.RandomGenerator;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The secret end of the address that a connection's events are sent to. Only its digest is kept, so that nothing that
 * is stored or listed tells where to send events.
 */
public record HookAddress(String token) {

    private static final int BYTES = 24;

    static HookAddress random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new HookAddress(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the connection is kept and found by. */
    public String digest() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(DigestUtils.sha256(token));
    }

    @Override
    public String toString() {
        return "HookAddress[…]";
    }
}
