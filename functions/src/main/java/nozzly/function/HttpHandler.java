package nozzly.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import nozzly.farm.Unavailable;
import nozzly.http.Json;
import nozzly.http.Problem;
import nozzly.http.ProblemException;
import nozzly.http.Request;
import nozzly.http.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/**
 * Turns an event of the HTTP API into a request, and the answer, or the problem there was, into the function's result.
 * Public, because Lambda calls its method by reflection.
 */
public abstract class HttpHandler implements RequestStreamHandler {

    private static final Logger LOG = LoggerFactory.getLogger(HttpHandler.class);

    /** @throws ProblemException to answer a problem */
    protected abstract Response answer(Request request);

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = Json.MAPPER.readTree(input);
        output.write(PowertoolsLogging.withLogging(context, () -> respond(event, this::answer)));
    }

    /** The function's result for {@code event}, in which {@code answer} answers the request. */
    static byte[] respond(JsonNode event, Function<Request, Response> answer) {
        String requestId = event.path("requestContext").path("requestId").asText();
        MDC.put("correlation_id", requestId);
        return Json.bytes(answered(event, requestId, answer).toEvent());
    }

    private static Response answered(JsonNode event, String requestId, Function<Request, Response> answer) {
        try {
            Request request = Request.of(event);
            return answer.apply(request).unlessMatching(request);
        } catch (ProblemException e) {
            return e.problem().response(requestId);
        } catch (Unavailable e) {
            LOG.warn("Answered 503", e);
            return Problem.unavailable(e.getMessage()).response(requestId);
        } catch (SdkException e) {
            LOG.warn("Answered 503", e);
            return Problem.unavailable("The store did not answer. Try again.").response(requestId);
        } catch (RuntimeException e) {
            LOG.error("Answered 500", e);
            return Problem.internal().response(requestId);
        }
    }
}
