package nozzly.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds what is sent and answered against docs/openapi.yaml. */
final class Contract {

    private static final String LOCATION = "https://nozzly.test/openapi.json";
    private static final tools.jackson.databind.JsonNode DOCUMENT = read();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(LOCATION, DOCUMENT.toString())));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Contract() {}

    /** @throws AssertionError when the answer, or the body of a request that succeeded, is not as described */
    static void check(String method, String path, byte[] sent, HttpResponse<String> response, JsonNode answer) {
        String route = route(path.split("\\?")[0]);
        if (route == null) {
            return;
        }
        String verb = method.toLowerCase(Locale.ROOT);
        tools.jackson.databind.JsonNode operation =
                DOCUMENT.path("paths").path(route).path(verb);
        if (operation.isMissingNode()) {
            return;
        }
        String at = "/paths/" + escape(route) + "/" + verb;
        int status = response.statusCode();
        String exchange = method + " " + path + " → " + status;
        String sentType =
                response.request().headers().firstValue("content-type").orElse("none");
        if (sent != null && sent.length > 0 && status < 300 && sentType.endsWith("json")) {
            validate(
                    at + "/requestBody/content/" + escape(sentType) + "/schema",
                    new String(sent, StandardCharsets.UTF_8),
                    exchange + ", request");
        }
        tools.jackson.databind.JsonNode described = operation.path("responses").path(Integer.toString(status));
        if (described.isMissingNode()) {
            throw new AssertionError(exchange + ": the status is not described");
        }
        String place = at + "/responses/" + status;
        if (described.has("$ref")) {
            place = described.get("$ref").stringValue().substring(1);
            described = DOCUMENT.at(place);
        }
        if (!described.has("content")) {
            if (!answer.isMissingNode()) {
                throw new AssertionError(exchange + ": has a body that is not described");
            }
            return;
        }
        String type =
                response.headers().firstValue("content-type").orElse("none").split(";")[0];
        if (!described.path("content").has(type)) {
            throw new AssertionError(exchange + ": content type " + type + " is not described");
        }
        String json = type.equals("text/csv") ? answer.toString() : response.body();
        validate(place + "/content/" + escape(type) + "/schema", json, exchange + ", answer");
    }

    /** @throws AssertionError when {@code body} is not as the operation of {@code route} describes it */
    static void checkBody(String route, String contentType, String body) {
        String[] parts = route.split(" ");
        validate(
                "/paths/" + escape(parts[1]) + "/" + parts[0].toLowerCase(Locale.ROOT) + "/requestBody/content/"
                        + escape(contentType) + "/schema",
                body,
                route);
    }

    /** The routes of the document, as {@code GET /v1/runs}. */
    static Map<String, String> routes() {
        Map<String, String> routes = new TreeMap<>();
        DOCUMENT.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member ->
                                List.of("get", "post", "put", "patch", "delete").contains(member.getKey()))
                        .forEach(operation -> routes.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue().path("operationId").asString())));
        return routes;
    }

    private static void validate(String pointer, String json, String what) {
        List<Error> errors = SCHEMAS.computeIfAbsent(
                        pointer, place -> REGISTRY.getSchema(SchemaLocation.of(LOCATION + "#" + place)))
                .validate(json, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(what + " is not as described:\n"
                    + errors.stream().map(Error::toString).collect(Collectors.joining("\n")) + "\n" + json);
        }
    }

    /** The path of the document that {@code path} is of; literal segments win over parameters. */
    private static String route(String path) {
        return DOCUMENT.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(route -> path.matches(route.replaceAll("\\{[^}]+}", "[^/]+")))
                .min((one, other) -> Integer.compare(one.split("\\{").length, other.split("\\{").length))
                .orElse(null);
    }

    private static String escape(String member) {
        return member.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    private static tools.jackson.databind.JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(Path.of("..", "docs", "openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
