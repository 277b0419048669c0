package nozzly.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Function;
import nozzly.farm.Unavailable;
import nozzly.http.Json;
import nozzly.http.Problem;
import nozzly.http.ProblemException;
import nozzly.http.Request;
import nozzly.http.Response;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class HttpHandlerTest {

    @Test
    void theAnswerIsHandedToTheGateway() {
        JsonNode result = respond(event(), request -> Response.json(200, Json.object()));
        assertThat(result.get("statusCode").intValue()).isEqualTo(200);
        assertThat(result.get("body").textValue()).isEqualTo("{}");
    }

    @Test
    void aProblemIsAnsweredWithTheIdOfTheRequest() {
        JsonNode result = respond(event(), request -> {
            throw new ProblemException(Problem.notFound("There is no such spool in your farm."));
        });
        assertThat(result.get("statusCode").intValue()).isEqualTo(404);
        assertThat(result.get("body").textValue()).contains("\"requestId\":\"request-1\"", "no such spool");
    }

    @Test
    void aRequestThatCannotBeReadIsAProblemToo() {
        JsonNode result = respond(event().put("rawQueryString", "a=%zz"), request -> Response.json(200, Json.object()));
        assertThat(result.get("statusCode").intValue()).isEqualTo(400);
    }

    @Test
    void whatMayWorkLaterIsAnsweredAsSuch() {
        JsonNode busy = respond(event(), request -> {
            throw new Unavailable("The store is busy.", null);
        });
        assertThat(busy.get("statusCode").intValue()).isEqualTo(503);
        assertThat(busy.at("/headers/retry-after").textValue()).isEqualTo("2");
        JsonNode gone = respond(event(), request -> {
            throw SdkClientException.create("connection refused to 10.0.0.1");
        });
        assertThat(gone.get("statusCode").intValue()).isEqualTo(503);
        assertThat(gone.get("body").textValue()).doesNotContain("10.0.0.1");
    }

    @Test
    void aFaultOfOursIsAnsweredWithoutItsCause() {
        JsonNode result = respond(event(), request -> {
            throw new IllegalStateException("table runs-17 has no item");
        });
        assertThat(result.get("statusCode").intValue()).isEqualTo(500);
        assertThat(result.get("body").textValue()).doesNotContain("runs-17", "IllegalState", "\\tat ");
    }

    private static JsonNode respond(ObjectNode event, Function<Request, Response> answer) {
        try {
            return Json.MAPPER.readTree(HttpHandler.respond(event, answer));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode event() {
        ObjectNode event = Json.object();
        event.putObject("requestContext").put("requestId", "request-1");
        return event;
    }
}
