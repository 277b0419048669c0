package nozzly.local.gateway;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes request ids that look like those of HTTP APIs: {@code JKJaXmPLvHcESHA=}. */
final class RequestIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 11;

    private RequestIds() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
