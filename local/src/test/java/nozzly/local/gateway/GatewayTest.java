package nozzly.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.lambda.LocalFunction;
import nozzly.local.template.FunctionResource;
import nozzly.local.template.HttpRoute;
import nozzly.local.template.Template;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final RequestStreamHandler OK =
            (input, output, context) -> output.write("{\"statusCode\": 204}".getBytes(StandardCharsets.UTF_8));

    @Test
    void aFunctionAnswersTheRequestsOfItsRoutes() {
        assertThat(gateway(OK, Identity.DEMO).answer(Requests.get("/runs")).status())
                .isEqualTo(204);
    }

    @Test
    void aRequestWithoutIdentityIsUnauthorized() {
        assertAnswer(gateway(OK, request -> Optional.empty()).answer(Requests.get("/runs")), 401, "Unauthorized");
    }

    @Test
    void anIdentityWithoutTheScopeIsForbidden() {
        Identity other = request -> Optional.of(Map.of("sub", "somebody", "scope", "openid nozzly/api2"));
        assertAnswer(gateway(OK, other).answer(Requests.get("/runs")), 403, "Forbidden");
    }

    @Test
    void anOpenRouteAsksForNoIdentity() {
        assertThat(gateway(OK, request -> Optional.empty())
                        .answer(Requests.get("/health"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aRequestThatNoRouteTakesIsNotFound() {
        assertAnswer(gateway(OK, Identity.DEMO).answer(Requests.get("/spools")), 404, "Not Found");
    }

    @Test
    void aBodyOfMoreThanTenMegabytesIsTooLarge() {
        IncomingRequest large = Requests.post("/runs", "text/plain", new byte[Gateway.MAX_BODY + 1]);
        assertAnswer(gateway(OK, Identity.DEMO).answer(large), 413, "Request Entity Too Large");
    }

    @Test
    void aFunctionThatThrowsIsAnInternalServerError() {
        RequestStreamHandler throwing = (input, output, context) -> {
            throw new IllegalStateException("on purpose");
        };
        assertAnswer(gateway(throwing, Identity.DEMO).answer(Requests.get("/runs")), 500, "Internal Server Error");
    }

    @Test
    void aFunctionThatWritesNonsenseIsAnInternalServerError() {
        RequestStreamHandler nonsense = (input, output, context) -> output.write('?');
        assertAnswer(gateway(nonsense, Identity.DEMO).answer(Requests.get("/runs")), 500, "Internal Server Error");
    }

    @Test
    void aFunctionThatTakesTooLongIsUnavailable() {
        RequestStreamHandler slow = (input, output, context) -> {
            assertThat(context.getRemainingTimeInMillis()).isBetween(0, 100);
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        assertAnswer(gateway(slow, Identity.DEMO).answer(Requests.get("/runs")), 503, "Service Unavailable");
    }

    @Test
    void aPathThatIsNotPercentEncodedIsABadRequest() {
        assertAnswer(gateway(OK, Identity.DEMO).answer(Requests.get("/runs/%zz")), 400, "Bad Request");
    }

    private static void assertAnswer(Answer answer, int status, String message) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/json");
        assertThat(answer.body()).asString().isEqualTo("{\"message\":\"" + message + "\"}");
    }

    private static Gateway gateway(RequestStreamHandler handler, Identity identity) {
        FunctionResource function = new FunctionResource(
                "F",
                "handler",
                Duration.ofMillis(100),
                128,
                Map.of(),
                List.of(
                        new HttpRoute("GET", "/runs", true, List.of("nozzly/api")),
                        new HttpRoute("GET", "/runs/{runId}", true, List.of("nozzly/api")),
                        new HttpRoute("GET", "/health", false, List.of())),
                List.of(),
                List.of());
        Template template = new Template(Path.of("template.yaml"), List.of(function), List.of(), List.of());
        return new Gateway(
                template, Map.of("F", new LocalFunction(function, handler)), identity, InstantSource.system());
    }
}
