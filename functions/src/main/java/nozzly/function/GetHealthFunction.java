package nozzly.function;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;

/** GET /v1/health, open to all: tells that functions answer, and of which version they are. */
public final class GetHealthFunction extends HttpHandler {

    private final String version = version();

    public GetHealthFunction() {}

    /** As all functions are made outside Lambda; this one needs none of the collaborators. */
    public GetHealthFunction(App app) {
        this();
    }

    @Override
    protected Response answer(Request request) {
        ObjectNode body = Json.object();
        body.put("status", "ok");
        body.put("version", version);
        return Response.json(200, body);
    }

    /** The file holds the version of the build. */
    private static String version() {
        try (InputStream file = GetHealthFunction.class.getResourceAsStream("version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
