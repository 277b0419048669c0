package nozzly.harness;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calls entry classes with the events that Lambda would hand them, for one farm. */
public final class Direct {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String farm;

    public String farm() {
        return farm;
    }

    public Direct(String farm) {
        this.farm = farm;
    }

    /**
     * @param path with the ids in it; {@code RUN-001} and the like, and ids of events, are its path parameters
     * @param body JSON, with {@code '} for {@code "}; null for none
     * @param headers lower-case names and values
     */
    public Answer call(RequestStreamHandler function, String method, String path, String body, String... headers) {
        ObjectNode event = JSON.createObjectNode();
        String[] parts = path.split("\\?", 2);
        event.put("rawPath", parts[0]);
        event.put("rawQueryString", parts.length == 2 ? parts[1] : "");
        ObjectNode named = event.putObject("headers");
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        named.put("host", "127.0.0.1");
        ObjectNode context = event.putObject("requestContext");
        context.put("requestId", "direct");
        context.putObject("http").put("method", method);
        context.putObject("authorizer")
                .putObject("jwt")
                .putObject("claims")
                .put("sub", "ola")
                .put("name", "Ola")
                .put("farm", farm)
                .put("role", "manager");
        ObjectNode parameters = event.putObject("pathParameters");
        for (String segment : parts[0].split("/")) {
            if (segment.matches("[A-Z]+-\\d+")) {
                parameters.put(segment.substring(0, segment.indexOf('-')).toLowerCase(Locale.ROOT) + "Id", segment);
            } else if (segment.matches("\\d{17}-.+")) {
                parameters.put("eventId", segment);
            }
        }
        if (body != null) {
            event.put("body", body.replace('\'', '"'));
        }
        JsonNode result = invoke(function, event);
        Map<String, List<String>> answered = new HashMap<>();
        result.path("headers")
                .properties()
                .forEach(header ->
                        answered.put(header.getKey(), List.of(header.getValue().asText())));
        return new Answer(
                result.path("statusCode").asInt(), HttpHeaders.of(answered, (name, value) -> true), body(result));
    }

    /** Hands the function any event, and reads what it answers. */
    public static JsonNode invoke(RequestStreamHandler function, JsonNode event) {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            function.handleRequest(new ByteArrayInputStream(JSON.writeValueAsBytes(event)), output, new TestContext());
            return JSON.readTree(output.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode body(JsonNode result) {
        try {
            if (result.path("isBase64Encoded").booleanValue()) {
                return TextNode.valueOf(new String(result.get("body").binaryValue(), StandardCharsets.UTF_8));
            }
            return result.has("body") ? JSON.readTree(result.get("body").textValue()) : MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
