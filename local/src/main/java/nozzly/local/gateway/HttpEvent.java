package nozzly.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nozzly.local.template.Arns;

/** Makes the event of a request, in the bytes that a function gets on Lambda. */
final class HttpEvent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String API = "local";

    private HttpEvent() {}

    /**
     * The event.
     *
     * @param claims of the caller's token; empty on a route that asks for none
     * @throws IllegalArgumentException for a path that is not percent-encoded
     */
    static byte[] of(
            IncomingRequest request,
            RouteTable.Match match,
            Optional<Map<String, String>> claims,
            String requestId,
            Instant now) {
        ObjectNode event = JSON.createObjectNode();
        event.put("version", "2.0");
        event.put("routeKey", match.route().key());
        event.put("rawPath", Percent.decodePath(request.path()));
        event.put("rawQueryString", request.query());
        putCookies(event, request);
        ObjectNode headers = event.putObject("headers");
        request.headers().keySet().stream()
                .filter(name -> !name.equals("cookie"))
                .forEach(name -> headers.put(name, request.header(name)));
        putTexts(event, "queryStringParameters", query(request.query()));
        putContext(event.putObject("requestContext"), request, match, claims, requestId, now);
        Map<String, String> parameters = new LinkedHashMap<>();
        match.parameters().forEach((name, value) -> parameters.put(name, Percent.decodePath(value)));
        putTexts(event, "pathParameters", parameters);
        EventBody.put(event, request.header("content-type"), request.body());
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void putContext(
            ObjectNode context,
            IncomingRequest request,
            RouteTable.Match match,
            Optional<Map<String, String>> claims,
            String requestId,
            Instant now) {
        context.put("accountId", Arns.ACCOUNT);
        context.put("apiId", API);
        claims.ifPresent(texts -> {
            ObjectNode jwt = context.putObject("authorizer").putObject("jwt");
            texts.forEach(jwt.putObject("claims")::put);
            match.route().scopes().forEach(jwt.putArray("scopes")::add);
        });
        context.put("domainName", request.header("host"));
        context.put("domainPrefix", API);
        ObjectNode http = context.putObject("http");
        http.put("method", request.method());
        http.put("path", Percent.decodePath(request.path()));
        http.put("protocol", request.protocol());
        http.put("sourceIp", request.sourceIp());
        http.put("userAgent", request.header("user-agent"));
        context.put("requestId", requestId);
        context.put("routeKey", match.route().key());
        context.put("stage", "$default");
        context.put("time", TIME.format(now));
        context.put("timeEpoch", now.toEpochMilli());
    }

    private static void putCookies(ObjectNode event, IncomingRequest request) {
        List<String> lines = request.headers().getOrDefault("cookie", List.of());
        if (!lines.isEmpty()) {
            lines.stream().flatMap(line -> Arrays.stream(line.split(";\\s*"))).forEach(event.putArray("cookies")::add);
        }
    }

    private static void putTexts(ObjectNode event, String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(event.putObject(name)::put);
        }
    }

    /** Several values of one name are joined by a comma. */
    private static Map<String, String> query(String query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            values.merge(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "", (a, b) -> a + "," + b);
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return Percent.decodeQuery(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
