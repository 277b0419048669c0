package nozzly.http;

import java.util.List;
import java.util.Locale;

/** What a request may carry before its body is read: its size and its type. */
final class BodyRules {

    static final int MAX_BYTES = 256 * 1024;

    private static final List<String> JSON = List.of("application/json");
    private static final List<String> PATCH = List.of("application/json", "application/merge-patch+json");

    private BodyRules() {}

    /** @throws ProblemException 413 or 415 */
    static void check(Request request) {
        if (request.bodyBytes().length > MAX_BYTES) {
            throw new ProblemException(Problem.tooLarge(MAX_BYTES));
        }
        String type = request.header("content-type");
        List<String> known = request.method().equals("PATCH") ? PATCH : JSON;
        boolean right = type == null || known.contains(type.split(";")[0].trim().toLowerCase(Locale.ROOT));
        if (!right && !request.rawBody().isEmpty()) {
            throw new ProblemException(Problem.unsupportedMediaType("Send " + String.join(" or ", known) + "."));
        }
    }
}
