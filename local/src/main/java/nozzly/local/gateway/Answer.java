package nozzly.local.gateway;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request is answered. */
record Answer(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

    static Answer text(int status, String contentType, String body) {
        return new Answer(
                status, Map.of("content-type", contentType), List.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(byte[] body) {
        return new Answer(200, Map.of("content-type", "application/json"), List.of(), body);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, cookies, body);
    }
}
