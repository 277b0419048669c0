package nozzly.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes an HTTP answer of what a function wrote. */
final class AnswerReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerReader() {}

    /** The answer; empty when the function wrote something that the gateway does not understand. */
    static Optional<Answer> read(byte[] written) {
        try {
            JsonNode result = JSON.readTree(written);
            if (result.isObject() && result.has("statusCode")) {
                return answer(result);
            }
            // Without a status the gateway takes all of it for the body of a success.
            return result.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(Answer.text(200, "application/json", new String(written, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException notJsonOrNotBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> answer(JsonNode result) {
        int status = result.get("statusCode").asInt();
        JsonNode body = result.path("body");
        JsonNode headers = result.path("headers");
        boolean wellFormed = isNothingOr(body, body.isTextual()) && isNothingOr(headers, headers.isObject());
        if (status < 200 || status > 599 || !wellFormed) {
            return Optional.empty();
        }
        Map<String, String> named = new LinkedHashMap<>();
        headers.properties()
                .forEach(header -> named.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().asText()));
        if (body.isTextual()) {
            named.putIfAbsent("content-type", "text/plain;charset=UTF-8");
        }
        List<String> cookies = new ArrayList<>();
        result.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        boolean base64 = result.path("isBase64Encoded").asBoolean();
        return Optional.of(new Answer(status, named, cookies, bytes(body, base64)));
    }

    private static boolean isNothingOr(JsonNode node, boolean right) {
        return node.isMissingNode() || node.isNull() || right;
    }

    private static byte[] bytes(JsonNode body, boolean base64) {
        String text = body.isTextual() ? body.textValue() : "";
        return base64 ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
