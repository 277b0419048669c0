package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Furnished;
import nozzly.harness.Routes;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two farms. Numbers begin anew in each, so an id of the other farm may name something here, or nothing. */
class TenancyIT {

    private static Furnished other;
    private static Map<String, String> theirs;

    private final Api api = TestStack.api(Api.newFarm(), "manager");

    @BeforeAll
    static void anotherFarmHasTwoOfEverything() {
        other = Furnished.of(TestStack.api(Api.newFarm(), "manager"));
        other.shop().printer();
        other.shop().model("Secret", 10);
        other.shop().spool("PETG", 1000);
        String third = other.shop().started("PRINTER-002", "MODEL-002", 2, "SPOOL-002", 20);
        other.shop()
                .complete(
                        third,
                        "{'items':[{'modelId':'MODEL-002','successful':1,'failed':1}],"
                                + "'materials':[{'spoolId':'SPOOL-002','actualGrams':21}]}")
                .expect(200);
        other.shop().settled(third);
        theirs = other.everything();
    }

    static Stream<String> routesWithAnId() {
        return Routes.ofPeople().stream().filter(route -> route.contains("{"));
    }

    static Stream<String> routes() {
        return Routes.ofPeople().stream().filter(route -> !route.equals("GET /v1/health"));
    }

    @ParameterizedTest
    @MethodSource("routesWithAnId")
    void whatTheOtherFarmHasIsUnknownHere(String route) {
        Answer answer = Furnished.call(api, route).expect(404);

        assertThat(answer.text("/type")).isEqualTo("urn:nozzly:problem:not-found");
        assertThat(answer.body().toString()).doesNotContain("Secret", "Mk4", "Vase");
        assertThat(other.everything()).isEqualTo(theirs);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatHappensHereLeavesTheOtherFarmAlone(String route) {
        Furnished.of(api);

        assertThat(Furnished.call(api, route).status()).isBetween(200, 204);

        assertThat(other.everything()).isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST /v1/runs                     | /printerId            | 'printerId':'PRINTER-002'
                    POST /v1/runs                     | /items/0/modelId      | 'items':[{'modelId':'MODEL-002','quantity':1}]
                    POST /v1/runs                     | /materials/0/spoolId  | 'materials':[{'spoolId':'SPOOL-002'}]
                    POST /v1/runs                     | /reprintOf            | 'reprintOf':'RUN-003'
                    POST /v1/runs/preview             | /printerId            | 'printerId':'PRINTER-002'
                    POST /v1/runs/preview             | /items/0/modelId      | 'items':[{'modelId':'MODEL-002','quantity':1}]
                    POST /v1/runs/preview             | /materials/0/spoolId  | 'materials':[{'spoolId':'SPOOL-002'}]
                    POST /v1/runs/preview             | /reprintOf            | 'reprintOf':'RUN-003'
                    PATCH /v1/runs/{runId}            | /printerId            | 'printerId':'PRINTER-002'
                    PATCH /v1/runs/{runId}            | /items/0/modelId      | 'items':[{'modelId':'MODEL-002','quantity':1}]
                    PATCH /v1/runs/{runId}            | /materials/0/spoolId  | 'materials':[{'spoolId':'SPOOL-002'}]
                    POST /v1/runs/{runId}/complete    | /materials/0/spoolId  | 'materials':[{'spoolId':'SPOOL-002','actualGrams':1},{'spoolId':'SPOOL-001','actualGrams':1}]
                    POST /v1/runs/{runId}/complete    | /materials/0/insteadOf| 'materials':[{'spoolId':'SPOOL-001','actualGrams':1,'insteadOf':'SPOOL-002'}]
                    POST /v1/runs/{runId}/complete    | /items/1/modelId      | 'items':[{'modelId':'MODEL-001','successful':2,'failed':0},{'modelId':'MODEL-002','successful':1,'failed':0}]
                    POST /v1/runs/{runId}/fail        | /materials/1/spoolId  | 'materials':[{'spoolId':'SPOOL-001','actualGrams':1},{'spoolId':'SPOOL-002','actualGrams':1}]
                    POST /v1/runs/{runId}/fail        | /items/1/modelId      | 'items':[{'modelId':'MODEL-001','successful':2,'failed':0},{'modelId':'MODEL-002','successful':1,'failed':0}]
                    PUT /v1/runs/{runId}/results      | /materials/1/spoolId  | 'materials':[{'spoolId':'SPOOL-001','actualGrams':1},{'spoolId':'SPOOL-002','actualGrams':1}]
                    PUT /v1/runs/{runId}/results      | /items/1/modelId      | 'items':[{'modelId':'MODEL-001','successful':2,'failed':0},{'modelId':'MODEL-002','successful':1,'failed':0}]
                    PUT /v1/runs/{runId}/results      | /printerId            | 'printerId':'PRINTER-002'
                    POST /v1/printers                 | /loadedSpools/1       | 'loadedSpools':['SPOOL-001','SPOOL-002']
                    PATCH /v1/printers/{printerId}    | /loadedSpools/0       | 'loadedSpools':['SPOOL-002']
                    POST /v1/connections              | /printerId            | 'printerId':'PRINTER-002'
                    POST /v1/printer-events/{eventId}/assign | /runId         | 'runId':'RUN-003'
                    """)
    void noBodyNamesAThingOfTheOtherFarm(String route, String pointer, String members) {
        Furnished here = Furnished.of(api);
        Map<String, String> before = here.everything();

        Answer answer = Furnished.send(api, route, Furnished.bodyWith(route, "{" + members + "}"))
                .expect(422);

        assertThat(answer.pointers()).contains(pointer);
        assertThat(here.everything()).isEqualTo(before);
        assertThat(other.everything()).isEqualTo(theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/runs", "/v1/spools", "/v1/printers", "/v1/models", "/v1/spools/SPOOL-001/ledger"})
    void aCursorOfTheOtherFarmLeadsThroughThisOne(String list) {
        Furnished here = Furnished.of(api);
        String cursor = other.api().get(list + "?limit=1").expect(200).text("/nextCursor");
        assertThat(cursor).isNotNull();
        List<String> all = items(here.api().get(list + "?limit=100").expect(200));

        Answer page = api.get(list + "?limit=100&cursor=" + cursor).expect(200);

        assertThat(all).containsAll(items(page));
    }

    @Test
    void aNewFarmShowsNothing() {
        for (String list : List.of(
                "/v1/runs", "/v1/spools", "/v1/printers", "/v1/models", "/v1/connections", "/v1/printer-events")) {
            assertThat(api.get(list).expect(200).at("/items")).isEmpty();
        }
        assertThat(api.get("/v1/farm").expect(200).at("/name").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/dashboard",
                "/v1/insights/variance?by=printer",
                "/v1/insights/success?by=model",
                "/v1/insights/cost?by=model",
                "/v1/insights/reorder",
                "/v1/exports/runs.csv",
                "/v1/exports/runs.csv?by=ended",
                "/v1/exports/ledger.csv",
                "/v1/exports/spools.csv"
            })
    void noFigureShowsWhatTheOtherFarmHas(String path) {
        assertThat(other.api().get(path).expect(200).body().toString())
                .containsAnyOf("MODEL-", "PRINTER-", "SPOOL-", "PETG");

        assertThat(api.get(path).expect(200).body().toString())
                .doesNotContain("RUN-", "MODEL-", "PRINTER-", "SPOOL-", "PLA", "PETG", "Secret");
    }

    @Test
    void noLedgerOfTheOtherFarmIsExported() {
        other.api().get("/v1/exports/ledger.csv?spoolId=SPOOL-002").expect(200);

        api.get("/v1/exports/ledger.csv?spoolId=SPOOL-002").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=COMPLETED", "printerId=PRINTER-002", "from=2020-01-01", "needsResults=true"})
    void noFilterShowsRunsOfTheOtherFarm(String filter) {
        assertThat(api.get("/v1/runs?" + filter).expect(200).at("/items")).isEmpty();
    }

    @Test
    void whatTheOtherFarmPlansIsNotCommittedHere() {
        String spool = new Workshop(api).spool("PLA", 1000);

        assertThat(api.get("/v1/spools/" + spool).number("/committedGrams")).isZero();
    }

    @Test
    void farmsMayUseTheSameIdempotencyKey() {
        Api third = TestStack.api(Api.newFarm(), "manager");
        Answer here = api.post("/v1/models", "{'name':'Ours'}", "idempotency-key", "same");

        Answer there = third.post("/v1/models", "{'name':'Theirs'}", "idempotency-key", "same");

        assertThat(here.expect(201).text("/name")).isEqualTo("Ours");
        assertThat(there.expect(201).text("/name")).isEqualTo("Theirs");
        assertThat(there.headers().firstValue("idempotency-replayed")).isEmpty();
    }

    private static List<String> items(Answer page) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : page.at("/items")) {
            items.add(item.toString());
        }
        return items;
    }
}
