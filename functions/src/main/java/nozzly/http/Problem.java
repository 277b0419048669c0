package nozzly.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nozzly.farm.Violation;

/**
 * An error as people see it (RFC 9457).
 *
 * @param slug stable end of {@code type}, which is {@code urn:nozzly:problem:<slug>}
 * @param allowedActions what the state allows; null but for 409
 */
public record Problem(
        int status, String slug, String title, String detail, List<Violation> errors, List<String> allowedActions) {

    private static final int RETRY_AFTER_SECONDS = 2;

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(int status, String slug, String title, String detail) {
        this(status, slug, title, detail, List.of(), null);
    }

    public static Problem malformed(List<Violation> errors) {
        return new Problem(
                400,
                "malformed-request",
                "The request cannot be read",
                "See errors for each place that must change.",
                errors,
                null);
    }

    public static Problem invalid(List<Violation> errors) {
        return new Problem(
                422,
                "invalid",
                "The request breaks rules",
                "See errors for each place that must change.",
                errors,
                null);
    }

    public static Problem noIdentity() {
        return new Problem(
                401, "no-identity", "Sign in first", "The request carries no verified identity with a farm.");
    }

    /** The same for a wrong secret and an unknown address: neither is told from the other. */
    public static Problem notAuthentic() {
        return new Problem(
                401,
                "not-authentic",
                "The event does not prove where it comes from",
                "Check the address and the secret, and with a signature also the sender's clock.");
    }

    public static Problem notPermitted(String detail) {
        return new Problem(403, "not-permitted", "Your role does not allow this", detail);
    }

    public static Problem notFound(String detail) {
        return new Problem(404, "not-found", "Not found", detail);
    }

    public static Problem tooLarge(int limit) {
        return new Problem(
                413, "too-large", "The request is too large", "The body may have at most " + limit + " bytes.");
    }

    public static Problem unsupportedMediaType(String detail) {
        return new Problem(415, "unsupported-media-type", "The content type is not understood", detail);
    }

    public static Problem keyReused() {
        return new Problem(
                422,
                "idempotency-key-reused",
                "The idempotency key was used for another request",
                "Use a new key for a new request; repeat a request with its key unchanged.",
                List.of(new Violation("header:Idempotency-Key", "was used with another method, path or body")),
                null);
    }

    public static Problem unavailable(String detail) {
        return new Problem(503, "unavailable", "Not possible at the moment", detail);
    }

    public static Problem internal() {
        return new Problem(500, "internal", "Something went wrong on our side", "Nothing you sent caused this.");
    }

    /** This problem as the answer to a request. */
    public Response response(String requestId) {
        ObjectNode body = Json.object();
        body.put("type", "urn:nozzly:problem:" + slug);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.put("requestId", requestId);
        ArrayNode list = body.putArray("errors");
        errors.forEach(error -> list.addObject().put("pointer", error.pointer()).put("detail", error.detail()));
        if (allowedActions != null) {
            ArrayNode actions = body.putArray("allowedActions");
            allowedActions.forEach(actions::add);
        }
        Map<String, String> headers = status == 503
                ? Map.of("content-type", "application/problem+json", "retry-after", "" + RETRY_AFTER_SECONDS)
                : Map.of("content-type", "application/problem+json");
        return new Response(status, headers, body);
    }
}
