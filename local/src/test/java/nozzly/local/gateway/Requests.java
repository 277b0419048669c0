package nozzly.local.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests for tests. */
final class Requests {

    private Requests() {}

    static IncomingRequest get(String path) {
        return request("GET", path, "", Map.of(), new byte[0]);
    }

    static IncomingRequest post(String path, String contentType, byte[] body) {
        return request("POST", path, "", Map.of("content-type", List.of(contentType)), body);
    }

    static IncomingRequest post(String path, String json) {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    static IncomingRequest request(
            String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
        Map<String, List<String>> all = new HashMap<>(headers);
        all.put("host", List.of("127.0.0.1:3000"));
        all.put("user-agent", List.of("test"));
        return new IncomingRequest(method, path, query, "HTTP/1.1", "127.0.0.1", all, body);
    }
}
