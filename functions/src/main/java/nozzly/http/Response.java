package nozzly.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param body null for none; a binary node stands for the bytes themselves
 */
public record Response(int status, Map<String, String> headers, JsonNode body) {

    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response json(int status, JsonNode body) {
        return new Response(status, Map.of("content-type", "application/json"), body);
    }

    /** What is no JSON: sent in Base64, so that its size does not depend on what is in it. */
    public static Response bytes(String contentType, byte[] body) {
        return new Response(200, Map.of("content-type", contentType), BinaryNode.valueOf(body));
    }

    /** A resource with its ETag. */
    public static Response resource(int status, long version, ObjectNode body) {
        return json(status, body).with("etag", ETag.of(version, body));
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }

    /** 304 where the caller has this very answer already. */
    public Response unlessMatching(Request request) {
        String tag = headers.get("etag");
        return request.method().equals("GET") && tag != null && ETag.noneMatch(request.header("if-none-match"), tag)
                ? new Response(304, Map.of("etag", tag), null)
                : this;
    }

    /** As an HTTP API takes it from a function (payload 2.0). */
    public ObjectNode toEvent() {
        ObjectNode event = Json.object();
        event.put("statusCode", status);
        ObjectNode named = event.putObject("headers");
        headers.forEach(named::put);
        boolean base64 = body != null && body.isBinary();
        if (base64) {
            event.set("body", body);
        } else if (body != null) {
            event.put("body", new String(Json.bytes(body), StandardCharsets.UTF_8));
        }
        event.put("isBase64Encoded", base64);
        return event;
    }
}
