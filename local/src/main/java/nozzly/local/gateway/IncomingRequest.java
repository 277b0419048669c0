package nozzly.local.gateway;

import java.util.List;
import java.util.Map;

/**
 * A request as it came in.
 *
 * @param path as it was sent, percent-encoded
 * @param query as it was sent, without the question mark; empty when there is none
 * @param headers by lower-case name
 */
public record IncomingRequest(
        String method,
        String path,
        String query,
        String protocol,
        String sourceIp,
        Map<String, List<String>> headers,
        byte[] body) {

    /** The values of a header joined by a comma; empty when it is absent. */
    public String header(String lowerCaseName) {
        return String.join(",", headers.getOrDefault(lowerCaseName, List.of()));
    }
}
