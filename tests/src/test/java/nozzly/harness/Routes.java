package nozzly.harness;

import java.util.Set;
import java.util.stream.Collectors;
import nozzly.local.template.HttpRoute;

/** The routes of the API, as {@code GET /v1/runs/{runId}}. */
public final class Routes {

    /** What printers call, at an address that only they know. */
    public static final String HOOK = "POST /v1/hooks/{connectionId}";

    private Routes() {}

    /** Those of the API's description that people call. */
    public static Set<String> ofPeople() {
        return described().stream().filter(route -> !route.equals(HOOK)).collect(Collectors.toSet());
    }

    /** Those of the API's description. */
    public static Set<String> described() {
        return Contract.routes().keySet();
    }

    /** Those that the template makes, but for the one that takes what no other takes. */
    public static Set<String> made() {
        return TestStack.stack().template().functions().stream()
                .flatMap(function -> function.routes().stream())
                .filter(route -> !route.isDefault())
                .map(HttpRoute::key)
                .collect(Collectors.toSet());
    }

    /** @throws AssertionError when {@code route} is not described, or {@code body} is not as it is described */
    public static void checkBody(String route, String contentType, String body) {
        Contract.checkBody(route, contentType, body);
    }
}
