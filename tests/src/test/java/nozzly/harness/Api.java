package nozzly.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Calls the API as one person, and holds each exchange against its description. */
public final class Api {

    /** Who calls, as {@link TestStack} reads it: farm, role and scope, with a space between. */
    public static final String IDENTITY = "x-test-identity";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String identity;

    /** @param identity null for a caller without a token */
    public Api(URI base, String identity) {
        this.base = base;
        this.identity = identity;
    }

    /** A farm that no other test has. */
    public static String newFarm() {
        return "farm-" + UUID.randomUUID();
    }

    public Api as(String role) {
        return TestStack.api(farm(), role);
    }

    String farm() {
        return identity.substring(0, identity.indexOf(' '));
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** @param body JSON, with {@code '} for {@code "} */
    public Answer post(String path, String body, String... headers) {
        return send("POST", path, json(body), headers);
    }

    public Answer patch(String path, String body, String... headers) {
        return send("PATCH", path, json(body), headers);
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", path, json(body), headers);
    }

    public Answer send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (identity != null) {
            request.header(IDENTITY, identity);
        }
        if (body != null) {
            request.header(
                    "content-type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode answer = answer(response);
            Contract.check(method, path, body, response, answer);
            return new Answer(response.statusCode(), response.headers(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A text where it is CSV. */
    private static JsonNode answer(HttpResponse<String> response) throws IOException {
        if (response.body().isEmpty()) {
            return MissingNode.getInstance();
        }
        boolean csv = response.headers().firstValue("content-type").orElse("").startsWith("text/csv");
        return csv ? TextNode.valueOf(response.body()) : JSON.readTree(response.body());
    }

    private static byte[] json(String body) {
        return body == null ? null : body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
