package nozzly.local.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JWT authorizers of the HTTP API.
 *
 * @param byDefault the authorizer of the routes that name none
 * @param scopes that an authorizer asks for on the routes that name none
 */
record Authorizers(Optional<String> byDefault, Map<String, List<String>> scopes) {

    private static final String NONE = "NONE";

    static Authorizers of(Optional<Element> api) {
        Optional<Element> auth = api.flatMap(properties -> properties.find("Auth"));
        Map<String, List<String>> scopes = new HashMap<>();
        auth.flatMap(properties -> properties.find("Authorizers"))
                .ifPresent(authorizers -> authorizers
                        .members()
                        .forEach((name, authorizer) -> scopes.put(
                                name,
                                authorizer
                                        .find("AuthorizationScopes")
                                        .map(Element::texts)
                                        .orElse(List.of()))));
        return new Authorizers(
                auth.flatMap(properties -> properties.find("DefaultAuthorizer")).map(Element::text), scopes);
    }

    /** @param auth what a route says of its authorization */
    HttpRoute route(String method, String path, Optional<Element> auth) {
        Optional<String> authorizer = auth.flatMap(properties -> properties.find("Authorizer"))
                .map(Element::text)
                .or(() -> byDefault);
        if (authorizer.isEmpty() || authorizer.get().equals(NONE)) {
            return new HttpRoute(method, path, false, List.of());
        }
        List<String> asked = auth.flatMap(properties -> properties.find("AuthorizationScopes"))
                .map(Element::texts)
                .orElseGet(() -> scopes.getOrDefault(authorizer.get(), List.of()));
        return new HttpRoute(method, path, true, asked);
    }
}
