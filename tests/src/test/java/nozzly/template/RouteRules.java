package nozzly.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class RouteRules {

    private static final Set<String> OPEN = Set.of("GET /v1/health", "POST /v1/hooks/{connectionId}");

    private RouteRules() {}

    static Stream<Event> answerWithoutAToken(Template template) {
        return routes(template)
                .filter(route -> !OPEN.contains(route.routeKey()))
                .filter(route -> {
                    Resource api = template.target(route.at("ApiId"), "AWS::Serverless::HttpApi");
                    if (api == null) {
                        return true;
                    }
                    Object own = route.at("Auth", "Authorizer");
                    Object name = own == null ? api.at("Auth", "DefaultAuthorizer") : own;
                    Object authorizer = api.at("Auth", "Authorizers", String.valueOf(name));
                    Object ownScopes = route.at("Auth", "AuthorizationScopes");
                    Object scopes = ownScopes == null ? Tree.at(authorizer, "AuthorizationScopes") : ownScopes;
                    return Tree.at(authorizer, "JwtConfiguration", "issuer") == null
                            || Tree.list(Tree.at(authorizer, "JwtConfiguration", "audience"))
                                    .isEmpty()
                            || !Tree.list(scopes).equals(List.of("nozzly/api"));
                });
    }

    static Stream<Event> areThereTwice(Template template) {
        return routes(template)
                .filter(route -> routes(template)
                        .anyMatch(other ->
                                !other.equals(route) && other.routeKey().equals(route.routeKey())));
    }

    static Stream<Event> routes(Template template) {
        return template.events("HttpApi");
    }
}
