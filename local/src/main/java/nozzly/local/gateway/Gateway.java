package nozzly.local.gateway;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.lambda.Invocation;
import nozzly.local.lambda.LocalFunction;
import nozzly.local.template.HttpRoute;
import nozzly.local.template.Template;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries requests to the functions, and their answers back. */
public final class Gateway {

    /** The largest body that an HTTP API takes. */
    static final int MAX_BODY = 10 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final RouteTable routes;
    private final Map<String, LocalFunction> functions;
    private final Identity identity;
    private final InstantSource clock;

    /** @param functions by their logical id */
    public Gateway(Template template, Map<String, LocalFunction> functions, Identity identity, InstantSource clock) {
        this.routes = new RouteTable(template.functions());
        this.functions = functions;
        this.identity = identity;
        this.clock = clock;
    }

    Answer answer(IncomingRequest request) {
        String requestId = RequestIds.next();
        return answer(request, requestId).with("apigw-requestid", requestId);
    }

    private Answer answer(IncomingRequest request, String requestId) {
        if (request.body().length > MAX_BODY) {
            return GatewayMessage.TOO_LARGE.answer();
        }
        Optional<RouteTable.Match> match = routes.find(request.method(), request.path());
        if (match.isEmpty()) {
            return GatewayMessage.NOT_FOUND.answer();
        }
        HttpRoute route = match.get().route();
        Optional<Map<String, String>> claims = route.authorized() ? identity.claims(request) : Optional.empty();
        if (route.authorized() && claims.isEmpty()) {
            return GatewayMessage.UNAUTHORIZED.answer();
        }
        if (claims.isPresent() && !hasScope(claims.get(), route.scopes())) {
            return GatewayMessage.FORBIDDEN.answer();
        }
        return invoke(request, match.get(), claims, requestId);
    }

    private static boolean hasScope(Map<String, String> claims, List<String> scopes) {
        List<String> granted = Arrays.asList(claims.getOrDefault("scope", "").split(" "));
        return scopes.isEmpty() || scopes.stream().anyMatch(granted::contains);
    }

    private Answer invoke(
            IncomingRequest request, RouteTable.Match match, Optional<Map<String, String>> claims, String requestId) {
        byte[] event;
        try {
            event = HttpEvent.of(request, match, claims, requestId, clock.instant());
        } catch (IllegalArgumentException badEscape) {
            return GatewayMessage.BAD_REQUEST.answer();
        }
        LocalFunction function = functions.get(match.function());
        return switch (function.invoke(event)) {
            case Invocation.Answered(byte[] bytes) ->
                AnswerReader.read(bytes).orElseGet(() -> {
                    LOG.error("{} answered request {} with what is no HTTP answer", function.id(), requestId);
                    return GatewayMessage.INTERNAL_ERROR.answer();
                });
            case Invocation.Failed(Throwable reason) -> {
                LOG.error("{} failed on request {}", function.id(), requestId, reason);
                yield GatewayMessage.INTERNAL_ERROR.answer();
            }
            case Invocation.TimedOut(var limit) -> {
                LOG.error("{} took longer than {} on request {}", function.id(), limit, requestId);
                yield GatewayMessage.UNAVAILABLE.answer();
            }
        };
    }
}
