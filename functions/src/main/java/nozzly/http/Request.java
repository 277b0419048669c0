package nozzly.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nozzly.farm.Precondition;
import nozzly.farm.Violation;

/**
 * A request as an HTTP API hands it to a function (payload 2.0).
 *
 * @param headers by lower-case name
 * @param claims of the verified token, all as text; null when no authorizer saw the request
 */
public record Request(
        String id,
        String method,
        String path,
        Map<String, String> pathParameters,
        Map<String, List<String>> query,
        Map<String, String> headers,
        String rawBody,
        boolean base64,
        Map<String, String> claims) {

    public static Request of(JsonNode event) {
        JsonNode context = event.path("requestContext");
        JsonNode claims = context.path("authorizer").path("jwt").path("claims");
        Map<String, String> headers = new TreeMap<>();
        texts(event.path("headers")).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Request(
                context.path("requestId").asText(),
                context.path("http").path("method").asText(),
                event.path("rawPath").asText(),
                texts(event.path("pathParameters")),
                query(event.path("rawQueryString").asText()),
                headers,
                event.path("body").isTextual() ? event.path("body").textValue() : "",
                event.path("isBase64Encoded").asBoolean(),
                claims.isObject() ? texts(claims) : null);
    }

    public String header(String lowerCaseName) {
        return headers.get(lowerCaseName);
    }

    public Precondition ifMatch() {
        return ETag.ifMatch(header("if-match"));
    }

    /** The body in bytes, before any decoding. */
    public byte[] bodyBytes() {
        if (!base64) {
            return rawBody.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(rawBody);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /**
     * The body as text.
     *
     * @throws ProblemException 400 unless it is UTF-8. The gateway puts U+FFFD in place of what is not.
     */
    String bodyText() {
        try {
            String text = base64
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bodyBytes()))
                            .toString()
                    : rawBody;
            if (text.indexOf('\uFFFD') >= 0) {
                throw unreadable();
            }
            return text;
        } catch (CharacterCodingException e) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return new ProblemException(Problem.malformed(List.of(new Violation("", "the body is not UTF-8 text"))));
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> texts.put(member.getKey(), member.getValue().asText()));
        return texts;
    }

    private static Map<String, List<String>> query(String raw) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            try {
                query.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decode(parts[1]) : "");
            } catch (IllegalArgumentException badEscape) {
                throw new ProblemException(
                        Problem.malformed(List.of(new Violation("?" + parts[0], "is not percent-encoded UTF-8"))));
            }
        }
        return query;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
