package nozzly.http;

import java.util.Map;

/** Requests as tests send them. */
public final class Sent {

    private Sent() {}

    public static Request post(String body) {
        return request("POST", Map.of("content-type", "application/json"), body);
    }

    public static Request patch(String body) {
        return request("PATCH", Map.of("content-type", "application/merge-patch+json"), body);
    }

    public static Request request(String method, Map<String, String> headers, String body) {
        return new Request("request-1", method, "/v1/things", Map.of(), Map.of(), headers, body, false, Map.of());
    }
}
