package nozzly.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nozzly.local.template.FunctionResource;
import nozzly.local.template.HttpRoute;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    @Test
    void aLiteralSegmentGoesBeforeAParameter() {
        RouteTable routes = routes("POST /runs/{runId}", "POST /runs/preview");
        assertThat(key(routes, "POST", "/runs/preview")).contains("POST /runs/preview");
        assertThat(key(routes, "POST", "/runs/RUN-001")).contains("POST /runs/{runId}");
    }

    @Test
    void aLiteralOfAnotherMethodDoesNotHideAParameter() {
        RouteTable routes = routes("GET /runs/{runId}", "POST /runs/preview");
        assertThat(key(routes, "GET", "/runs/preview")).contains("GET /runs/{runId}");
    }

    @Test
    void aMethodGoesBeforeAnyMethod() {
        RouteTable routes = routes("ANY /runs", "GET /runs");
        assertThat(key(routes, "GET", "/runs")).contains("GET /runs");
        assertThat(key(routes, "DELETE", "/runs")).contains("ANY /runs");
    }

    @Test
    void aGreedyParameterComesAfterAWholeMatch() {
        RouteTable routes = routes("GET /runs/all/{rest+}", "GET /runs/{runId}/ledger");
        assertThat(key(routes, "GET", "/runs/all/ledger")).contains("GET /runs/{runId}/ledger");
        assertThat(routes.find("GET", "/runs/all/a/b").orElseThrow().parameters())
                .isEqualTo(Map.of("rest", "a/b"));
    }

    @Test
    void theDefaultRouteTakesTheRest() {
        RouteTable routes = routes("ANY $default", "GET /runs/{runId}");
        assertThat(key(routes, "GET", "/runs")).contains("$default");
        assertThat(key(routes, "GET", "/runs/")).contains("$default");
        assertThat(key(routes, "GET", "/runs/1/")).contains("$default");
        assertThat(key(routes, "PUT", "/runs/1")).contains("$default");
    }

    @Test
    void withoutADefaultRouteNothingIsFound() {
        assertThat(key(routes("GET /runs"), "GET", "/spools")).isEmpty();
    }

    private static Optional<String> key(RouteTable routes, String method, String path) {
        return routes.find(method, path).map(match -> match.route().key());
    }

    private static RouteTable routes(String... keys) {
        List<HttpRoute> routes = Stream.of(keys)
                .map(key -> key.split(" "))
                .map(parts -> new HttpRoute(parts[0], parts[1], false, List.of()))
                .toList();
        return new RouteTable(List.of(new FunctionResource(
                "F", "handler", Duration.ofSeconds(1), 128, Map.of(), routes, List.of(), List.of())));
    }
}
