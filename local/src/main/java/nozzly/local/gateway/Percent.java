package nozzly.local.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-decoding of what stands in a URL. */
final class Percent {

    private Percent() {}

    /** @throws IllegalArgumentException for a percent sign without two hexadecimal digits */
    static String decodePath(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException for a percent sign without two hexadecimal digits */
    static String decodeQuery(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
