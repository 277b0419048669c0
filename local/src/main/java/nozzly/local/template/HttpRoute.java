package nozzly.local.template;

import java.util.List;

/**
 * A route of the HTTP API.
 *
 * @param method in upper case, or ANY
 * @param path with parameters in braces, or $default for what no other route takes
 * @param authorized whether the gateway asks for a verified token
 * @param scopes of which the token must have one; none asked when empty
 */
public record HttpRoute(String method, String path, boolean authorized, List<String> scopes) {

    /** The path of the route that takes what no other route takes. */
    public static final String DEFAULT = "$default";

    /** The method of a route that takes every method. */
    public static final String ANY = "ANY";

    public HttpRoute {
        scopes = List.copyOf(scopes);
    }

    public boolean isDefault() {
        return path.equals(DEFAULT);
    }

    /** The name of the route in events, such as {@code GET /v1/runs/{runId}}. */
    public String key() {
        return isDefault() ? DEFAULT : method + " " + path;
    }
}
