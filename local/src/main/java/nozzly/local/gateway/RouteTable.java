package nozzly.local.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.template.FunctionResource;
import nozzly.local.template.HttpRoute;

/** Chooses the route of a request as HTTP APIs do. */
final class RouteTable {

    private final List<Entry> entries;
    private final Optional<Match> otherwise;

    RouteTable(List<FunctionResource> functions) {
        List<Match> routes = functions.stream()
                .flatMap(function -> function.routes().stream().map(route -> new Match(function.id(), route, Map.of())))
                .toList();
        otherwise = routes.stream().filter(match -> match.route().isDefault()).findFirst();
        entries = routes.stream()
                .filter(match -> !match.route().isDefault())
                .map(match -> new Entry(new PathPattern(match.route().path()), match))
                .sorted(Comparator.comparing(Entry::pattern, PathPattern.BY_PRECEDENCE)
                        .thenComparing(entry -> entry.takesAnyMethod()))
                .toList();
    }

    /** The most specific route of all that take the request, else the default route if there is one. */
    Optional<Match> find(String method, String path) {
        return entries.stream()
                .filter(entry ->
                        entry.takesAnyMethod() || entry.match().route().method().equals(method))
                .flatMap(entry -> entry.pattern().match(path).map(entry.match()::with).stream())
                .findFirst()
                .or(() -> otherwise);
    }

    /**
     * A route, the function behind it, and what stands in the path for its parameters.
     *
     * @param parameters percent-encoded
     */
    record Match(String function, HttpRoute route, Map<String, String> parameters) {

        private Match with(Map<String, String> found) {
            return new Match(function, route, found);
        }
    }

    private record Entry(PathPattern pattern, Match match) {

        boolean takesAnyMethod() {
            return match.route().method().equals(HttpRoute.ANY);
        }
    }
}
