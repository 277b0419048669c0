package nozzly.http;

import static nozzly.http.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nozzly.farm.Violation;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aProblemIsWrittenWithAllThatIsWrong() {
        Response response =
                Problem.invalid(List.of(new Violation("/name", "is required"))).response("request-1");
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(json(response.body())).isEqualTo("""
                        {"type":"urn:nozzly:problem:invalid","title":"The request breaks rules","status":422,\
                        "detail":"See errors for each place that must change.","requestId":"request-1",\
                        "errors":[{"pointer":"/name","detail":"is required"}]}""");
    }

    @Test
    void aStateThatForbidsAnActionTellsTheOnesItAllows() {
        Problem problem = new Problem(409, "not-allowed-now", "No", "No.", List.of(), List.of("edit", "start"));
        assertThat(json(problem.response("request-1").body().get("allowedActions")))
                .isEqualTo("[\"edit\",\"start\"]");
    }

    @Test
    void whatMayWorkLaterSaysWhenToTryAgain() {
        assertThat(Problem.unavailable("Busy.").response("request-1").headers()).containsEntry("retry-after", "2");
        assertThat(Problem.internal().response("request-1").headers()).doesNotContainKey("retry-after");
    }

    @Test
    void aFaultOfOursSaysNothingOfItsCause() {
        ObjectNode body = (ObjectNode) Problem.internal().response("request-1").body();
        assertThat(body.get("detail").textValue()).isEqualTo("Nothing you sent caused this.");
    }
}
