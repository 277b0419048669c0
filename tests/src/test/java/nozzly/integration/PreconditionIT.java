package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Furnished;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionIT {

    private static final String RUN = "/v1/runs/RUN-001";
    private static final String SPOOL = "/v1/spools/SPOOL-001";

    private final Api api = TestStack.api(Api.newFarm(), "manager");
    private Workshop shop;

    @BeforeEach
    void aFarmHasSomethingOfEverything() {
        shop = Furnished.of(api).shop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/runs/RUN-001",
                "/v1/runs/RUN-002",
                "/v1/spools/SPOOL-001",
                "/v1/printers/PRINTER-001",
                "/v1/models/MODEL-001",
                "/v1/farm"
            })
    void anETagIsTheVersionAndAHashOfTheAnswer(String path) {
        Answer answer = api.get(path).expect(200);

        assertThat(answer.etag())
                .matches("\"%d\\.[0-9a-f]+\"".formatted(answer.at("/version").intValue()));
        assertThat(api.get(path).etag()).isEqualTo(answer.etag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/runs", "/v1/spools", "/v1/printers", "/v1/models", "/v1/spools/SPOOL-001/ledger"})
    void aListHasAnETagOfVersionZero(String path) {
        assertThat(api.get(path).expect(200).etag()).matches("\"0\\.[0-9a-f]+\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "*", " * ", "\"99\", %s", "\"x\", W/%s", "%s, \"99.0a\""})
    void theVersionThatIsThereIsAccepted(String form) {
        String etag = api.get(RUN).etag();

        api.patch(RUN, "{'plates':2}", "if-match", form.formatted(etag)).expect(200);
    }

    @Test
    void onlyWhatStandsBeforeTheDotIsCompared() {
        api.patch(RUN, "{'plates':2}", "if-match", "\"1\"").expect(200);
        api.patch(RUN, "{'plates':3}", "if-match", "\"2.00ff\"").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2.0a\"",
                "W/\"2.0a\"",
                "\"0\"",
                "\"\"",
                "1",
                "\"1",
                "\"-1\"",
                "\"1x\"",
                "\"01x.00\"",
                "*, \"3\"x",
                "garbage",
                "\"99999999999999999999999\"",
                "\"2\", \"3\""
            })
    void anythingElseIsStale(String ifMatch) {
        Answer answer = api.patch(RUN, "{'plates':2}", "if-match", ifMatch).expect(412);

        assertThat(answer.text("/type")).isEqualTo("urn:nozzly:problem:stale");
        assertThat(api.get(RUN).number("/plates")).isEqualTo(1);
    }

    @Test
    void anEditMustSayWhatItWasMadeFrom() {
        api.patch(RUN, "{'plates':2}").expect(428);
        api.patch(SPOOL, "{'label':'x'}").expect(428);
        api.patch("/v1/printers/PRINTER-001", "{'name':'x'}").expect(428);
        api.patch("/v1/models/MODEL-001", "{'name':'x'}").expect(428);
        api.put("/v1/runs/RUN-002/results", Furnished.body("PUT /v1/runs/{runId}/results"))
                .expect(428);
        assertThat(api.put("/v1/farm", "{'name':'x'}").expect(428).text("/type"))
                .isEqualTo("urn:nozzly:problem:precondition-required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST /v1/runs/{runId}/start
                    POST /v1/runs/{runId}/cancel
                    POST /v1/runs/{runId}/complete
                    POST /v1/runs/{runId}/fail
                    POST /v1/spools/{spoolId}/weigh
                    POST /v1/spools/{spoolId}/adjust
                    """)
    void anActionHonoursItWhereItIsSent(String route) {
        String thing = route.contains("runs") ? RUN : SPOOL;
        String etag = api.get(thing).etag();

        Furnished.send(api, route, Furnished.body(route), "if-match", "\"99.00\"")
                .expect(412);
        Furnished.send(api, route, Furnished.body(route), "if-match", etag).expect(200);
    }

    @Test
    void ofTwoEditsMadeFromOneVersionTheSecondIsStale() {
        String etag = api.get(RUN).etag();
        api.patch(RUN, "{'notes':'first'}", "if-match", etag).expect(200);

        api.patch(RUN, "{'notes':'second'}", "if-match", etag).expect(412);

        assertThat(api.get(RUN).text("/notes")).isEqualTo("first");
    }

    @Test
    void everyEditAndActionMovesTheVersionByOne() {
        assertThat(api.get(RUN).number("/version")).isEqualTo(1);
        api.patch(RUN, "{'plates':2}", "if-match", "*").expect(200);
        api.post(RUN + "/start", "{}").expect(200);
        Answer completed = Furnished.call(api, "POST /v1/runs/{runId}/complete").expect(200);
        assertThat(completed.number("/version")).isEqualTo(4);

        api.put(RUN + "/results", Furnished.body("PUT /v1/runs/{runId}/results"), "if-match", completed.etag())
                .expect(200);

        assertThat(api.get(RUN).number("/version")).isEqualTo(5);
    }

    @Test
    void theETagThatAnAnswerOfAnActionCarriesIsGoodForTheNextEdit() {
        Answer started = api.post(RUN + "/start", "{}").expect(200);

        api.patch(RUN, "{'plates':2}", "if-match", started.etag()).expect(200);
    }

    @Test
    void settlingDoesNotMoveTheVersionOfTheRunOrItsSpools() {
        String run = shop.started("PRINTER-001", "MODEL-001", 1, "SPOOL-001", 10);
        Answer spool = api.get(SPOOL);
        Answer completed = shop.complete(run, Workshop.allGood("MODEL-001", 1, "SPOOL-001", 12))
                .expect(200);
        shop.settled(run);

        assertThat(api.get("/v1/runs/" + run).at("/version")).isEqualTo(completed.at("/version"));
        assertThat(api.get(SPOOL).at("/version")).isEqualTo(spool.at("/version"));
        assertThat(api.get(SPOOL).etag()).isNotEqualTo(spool.etag());
        api.patch(SPOOL, "{'label':'x'}", "if-match", spool.etag()).expect(200);
        api.put(
                        "/v1/runs/" + run + "/results",
                        "{'reason':'misread',"
                                + Workshop.allGood("MODEL-001", 1, "SPOOL-001", 13)
                                        .substring(1),
                        "if-match",
                        completed.etag())
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weigh", "adjust"})
    void weighingAndAdjustingDoNotMoveTheVersionOfTheSpool(String action) {
        Answer before = api.get(SPOOL);
        Answer after =
                Furnished.call(api, "POST /v1/spools/{spoolId}/" + action).expect(200);

        assertThat(after.at("/version")).isEqualTo(before.at("/version"));
        assertThat(after.etag()).isNotEqualTo(before.etag());
        api.patch(SPOOL, "{'label':'x'}", "if-match", before.etag()).expect(200);
    }

    @Test
    void aReprintDoesNotMoveTheVersionOfItsOriginal() {
        Answer original = api.get("/v1/runs/RUN-002");
        shop.run("{'printerId':'PRINTER-001','reprintOf':'RUN-002'}");

        assertThat(api.get("/v1/runs/RUN-002").at("/version")).isEqualTo(original.at("/version"));
        assertThat(api.get("/v1/runs/RUN-002").etag()).isNotEqualTo(original.etag());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/runs",
                "/v1/runs/RUN-001",
                "/v1/spools",
                "/v1/spools/SPOOL-001",
                "/v1/spools/SPOOL-001/ledger",
                "/v1/printers",
                "/v1/printers/PRINTER-001",
                "/v1/models",
                "/v1/models/MODEL-001",
                "/v1/farm"
            })
    void whatTheCallerHasAlreadyIsNotSentAgain(String path) {
        String etag = api.get(path).etag();

        Answer same = api.get(path, "if-none-match", etag).expect(304);
        assertThat(same.etag()).isEqualTo(etag);
        assertThat(same.body().isMissingNode()).isTrue();
        api.get(path, "if-none-match", "W/" + etag).expect(304);
        api.get(path, "if-none-match", "\"0.00\", " + etag).expect(304);
        api.get(path, "if-none-match", "*").expect(304);
        api.get(path, "if-none-match", "\"0.00\"").expect(200);
    }

    @Test
    void whatHasChangedIsSent() {
        String etag = api.get(SPOOL).etag();
        api.post(SPOOL + "/weigh", "{'netGrams':1}").expect(200);

        api.get(SPOOL, "if-none-match", etag).expect(200);
    }

    @Test
    void ifNoneMatchDoesNotHideWhatAChangeAnswers() {
        api.patch(RUN, "{'plates':2}", "if-match", "*", "if-none-match", "*").expect(200);
        api.post(RUN + "/start", "{}", "if-none-match", "*").expect(200);
    }

    @Test
    void aFarmThatNobodyHasEditedHasVersionZero() {
        Answer farm = TestStack.api(Api.newFarm(), "manager").get("/v1/farm").expect(200);

        assertThat(farm.number("/version")).isZero();
        assertThat(farm.text("/currency")).isEqualTo("EUR");
        assertThat(farm.text("/timeZone")).isEqualTo("UTC");
    }
}
