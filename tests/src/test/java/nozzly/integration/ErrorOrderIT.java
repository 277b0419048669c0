package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Furnished;
import nozzly.harness.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several things that are wrong with a request, the first of the contract's order is answered. */
class ErrorOrderIT {

    private static final String STALE = "\"99.ab\"";
    private static final String UNREADABLE = "{\"nothing\":1}";

    private final String farm = Api.newFarm();
    private final Api api = TestStack.api(farm, "manager");

    @BeforeEach
    void aFarmHasSomethingOfEverything() {
        Furnished.of(api);
    }

    static Set<String> routes() {
        return Furnished.withBody();
    }

    static Set<String> routesOfOneThing() {
        Set<String> routes = new TreeSet<>(Furnished.withBody());
        routes.removeIf(route -> !route.contains("{"));
        return routes;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whoCallsComesBeforeWhatIsSent(String route) {
        Furnished.send(TestStack.apiWithoutClaims(), route, UNREADABLE).expect(401);
        Furnished.send(TestStack.api(farm, "nobody"), route, UNREADABLE).expect(403);
        Furnished.send(TestStack.api(farm, "nobody"), route, " ".repeat(300 * 1024))
                .expect(403);
        Furnished.send(TestStack.api(farm, "nobody"), route, "x", "content-type", "text/plain")
                .expect(403);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSizeComesBeforeTheTypeAndTheTypeBeforeTheBody(String route) {
        Furnished.send(api, route, "x".repeat(300 * 1024), "content-type", "text/plain")
                .expect(413);
        Furnished.send(api, route, "x", "content-type", "text/plain").expect(415);
    }

    @ParameterizedTest
    @MethodSource("routesOfOneThing")
    void whatCannotBeReadComesBeforeWhatIsNotThere(String route) {
        Api newFarm = TestStack.api(Api.newFarm(), "manager");

        Furnished.send(newFarm, route, UNREADABLE, "if-match", STALE).expect(400);
        Furnished.send(newFarm, route, Furnished.body(route), "if-match", STALE).expect(404);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatCannotBeReadComesBeforeAKeyUsedForSomethingElse(String route) {
        api.post("/v1/models", "{'name':'Bowl'}", "idempotency-key", "used").expect(201);

        Furnished.send(api, route, UNREADABLE, "idempotency-key", "used").expect(400);
        Furnished.send(api, route, Furnished.body(route), "idempotency-key", "used")
                .expect(route.endsWith("/preview") ? 200 : 422);
    }

    @Test
    void aKeyUsedForSomethingElseComesBeforeWhatIsNotThere() {
        api.post("/v1/models", "{'name':'Bowl'}", "idempotency-key", "used").expect(201);

        Answer answer = api.post("/v1/runs/RUN-999/start", "{}", "idempotency-key", "used", "if-match", STALE);

        assertThat(answer.expect(422).text("/type")).endsWith(":idempotency-key-reused");
    }

    @ParameterizedTest
    @MethodSource("routesOfOneThing")
    void whatIsNotThereComesBeforeTheRules(String route) {
        Api newFarm = TestStack.api(Api.newFarm(), "manager");

        Furnished.send(newFarm, route, againstARule(route), "if-match", STALE).expect(404);
    }

    @Test
    void whatIsNotThereComesBeforeAMissingIfMatch() {
        api.patch("/v1/runs/RUN-999", "{'plates':0}").expect(404);
        api.put("/v1/runs/RUN-999/results", "{}").expect(404);
        api.patch("/v1/spools/SPOOL-999", "{'price':-1}").expect(404);
        api.patch("/v1/printers/PRINTER-999", "{'watts':-1}").expect(404);
        api.patch("/v1/models/MODEL-999", "{'name':''}").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "fail", "start", "cancel"})
    void theStatusComesBeforeAnotherVersionAndTheRules(String action) {
        String body = againstARule("POST /v1/runs/{runId}/" + action).replace('"', '\'');

        Answer answer = api.post("/v1/runs/RUN-002/" + action, body, "if-match", STALE);

        assertThat(answer.expect(409).at("/allowedActions"))
                .extracting(JsonNode::textValue)
                .containsExactly("edit-results");
    }

    @Test
    void theStatusComesBeforeAMissingIfMatch() {
        api.patch("/v1/runs/RUN-002", "{'plates':0}").expect(409);
        api.patch("/v1/runs/RUN-002", "{'plates':2}", "if-match", STALE).expect(409);
        api.put("/v1/runs/RUN-001/results", "{}").expect(409);
        api.put("/v1/runs/RUN-001/results", "{}", "if-match", STALE).expect(409);
    }

    @Test
    void aMissingIfMatchAndAnotherVersionComeBeforeTheRules() {
        api.patch("/v1/runs/RUN-001", "{'plates':0,'printerId':'PRINTER-999'}").expect(428);
        api.patch("/v1/runs/RUN-001", "{'plates':0,'printerId':'PRINTER-999'}", "if-match", STALE)
                .expect(412);
        api.put("/v1/runs/RUN-002/results", "{}").expect(428);
        api.put("/v1/runs/RUN-002/results", "{}", "if-match", STALE).expect(412);
        api.patch("/v1/spools/SPOOL-001", "{'remainingGrams':1}").expect(428);
        api.patch("/v1/spools/SPOOL-001", "{'remainingGrams':1}", "if-match", STALE)
                .expect(412);
        api.patch("/v1/printers/PRINTER-001", "{'loadedSpools':['x']}").expect(428);
        api.patch("/v1/printers/PRINTER-001", "{'loadedSpools':['x']}", "if-match", STALE)
                .expect(412);
        api.patch("/v1/models/MODEL-001", "{'name':''}").expect(428);
        api.patch("/v1/models/MODEL-001", "{'name':''}", "if-match", STALE).expect(412);
        api.put("/v1/farm", "{'currency':'x'}").expect(428);
        api.put("/v1/farm", "{'currency':'x'}", "if-match", STALE).expect(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "cancel", "complete", "fail"})
    void ofAnActionAnotherVersionComesBeforeTheRules(String action) {
        Furnished.send(
                        api,
                        "POST /v1/runs/{runId}/" + action,
                        againstARule("POST /v1/runs/{runId}/" + action),
                        "if-match",
                        STALE)
                .expect(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weigh", "adjust"})
    void ofASpoolAnotherVersionComesBeforeTheRules(String action) {
        Furnished.send(api, "POST /v1/spools/{spoolId}/" + action, "{}", "if-match", STALE)
                .expect(412);
    }

    @Test
    void aWrongQueryComesBeforeASpoolThatIsNotThere() {
        api.get("/v1/spools/SPOOL-999/ledger?limit=0").expect(400);
        api.get("/v1/spools/SPOOL-999/ledger").expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/dashboard?days=0",
                "/v1/insights/variance",
                "/v1/insights/success?by=hour",
                "/v1/insights/cost?by=month&from=May",
                "/v1/insights/reorder?by=material",
                "/v1/exports/runs.csv?status=DONE",
                "/v1/exports/ledger.csv?spoolId=7",
                "/v1/exports/spools.csv?low=maybe"
            })
    void whoAsksForFiguresComesBeforeWhatIsAsked(String path) {
        TestStack.apiWithoutClaims().get(path).expect(401);
        TestStack.api(farm, "nobody").get(path).expect(403);
        api.get(path).expect(400);
    }

    @Test
    void allThatIsWrongWithAQueryIsToldAtOnce() {
        assertThat(api.get("/v1/insights/cost?by=hour&from=May&limit=5")
                        .expect(400)
                        .pointers())
                .containsExactlyInAnyOrder("?by", "?from", "?limit");
        assertThat(api.get("/v1/exports/runs.csv?by=printed&printerId=7")
                        .expect(400)
                        .pointers())
                .containsExactlyInAnyOrder("?by", "?printerId");
    }

    @Test
    void aWrongQueryOfAnExportComesBeforeASpoolThatIsNotThere() {
        api.get("/v1/exports/ledger.csv?spoolId=SPOOL-999&from=May").expect(400);
        api.get("/v1/exports/ledger.csv?spoolId=SPOOL-999").expect(404);
    }

    /** A body that can be read. */
    private static String againstARule(String route) {
        String members = switch (route.substring(route.lastIndexOf('/') + 1)) {
            case "start" -> "{'startedAt':'2100-01-01T00:00:00Z'}";
            case "cancel" -> "{'reason':'%s'}".formatted("r".repeat(501));
            case "complete", "fail", "results" -> "{'durationSeconds':-1}";
            case "{runId}" -> "{'plates':0}";
            case "{spoolId}" -> "{'price':-1}";
            case "weigh" -> "{'netGrams':-1}";
            case "adjust" -> "{'deltaGrams':0}";
            case "{printerId}" -> "{'watts':-1}";
            case "{modelId}" -> "{'name':' '}";
            case "assign" -> "{'runId':'RUN-999'}";
            default -> throw new IllegalArgumentException(route);
        };
        return Furnished.bodyWith(route, members);
    }
}
