package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.AtOnce;
import nozzly.harness.Furnished;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdempotencyIT {

    private static final String[] KEY = {"idempotency-key", "7f1c"};

    private final Api api = TestStack.api(Api.newFarm(), "manager");
    private final Workshop shop = new Workshop(api);

    /** All that change something. */
    static Set<String> routes() {
        Set<String> routes = new TreeSet<>(Furnished.withBody());
        routes.remove("POST /v1/runs/preview");
        return routes;
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSameRequestAgainHasNoSecondEffectAndAnswersTheSame(String route) {
        Furnished farm = Furnished.of(api);
        Answer first = Furnished.send(api, route, Furnished.body(route), KEY);
        assertThat(first.status()).isBetween(200, 201);
        settled(route);
        Map<String, String> after = farm.everything();

        Answer again = Furnished.send(api, route, Furnished.body(route), KEY);

        again.expect(first.status());
        assertThat(first.headers().firstValue("idempotency-replayed")).isEmpty();
        assertThat(again.headers().firstValue("idempotency-replayed")).contains("true");
        assertThat(again.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.at("/version")).isEqualTo(first.at("/version"));
        assertThat(again.at("/status")).isEqualTo(first.at("/status"));
        assertThat(farm.everything()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anIfMatchOfAVersionThatIsGoneDoesNotStandInTheWayOfAReplay(String route) {
        Furnished.of(api);
        Furnished.send(api, route, Furnished.body(route), KEY);

        Answer again = Furnished.send(api, route, Furnished.body(route), KEY[0], KEY[1], "if-match", "\"77.00\"");

        assertThat(again.status()).isBetween(200, 201);
        assertThat(again.headers().firstValue("idempotency-replayed")).contains("true");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theKeyIsForOneBodyOnly(String route) {
        Furnished farm = Furnished.of(api);
        Furnished.send(api, route, Furnished.body(route), KEY);
        settled(route);
        Map<String, String> after = farm.everything();

        Answer other = Furnished.send(api, route, Furnished.body(route) + " ", KEY);

        assertThat(other.expect(422).text("/type")).isEqualTo("urn:nozzly:problem:idempotency-key-reused");
        assertThat(other.pointers()).containsExactly("header:Idempotency-Key");
        assertThat(farm.everything()).isEqualTo(after);
    }

    @Test
    void theKeyIsForOnePathAndOneMethodOnly() {
        String printer = shop.printer();
        shop.run("{'printerId':'" + printer + "'}");
        shop.run("{'printerId':'" + printer + "'}");
        api.post("/v1/runs/RUN-001/start", "{}", KEY).expect(200);

        reused(api.post("/v1/runs/RUN-002/start", "{}", KEY));
        reused(api.post("/v1/runs/RUN-001/cancel", "{}", KEY));
        reused(api.patch("/v1/runs/RUN-001", "{}", KEY[0], KEY[1], "if-match", "*"));
        assertThat(api.get("/v1/runs/RUN-002").text("/status")).isEqualTo("PENDING");
    }

    @Test
    void aReplayShowsTheResourceAsItIsNow() {
        String printer = shop.printer();
        Answer created =
                api.post("/v1/runs", "{'printerId':'" + printer + "'}", KEY).expect(201);
        shop.start(created.id());

        Answer again =
                api.post("/v1/runs", "{'printerId':'" + printer + "'}", KEY).expect(201);

        assertThat(again.text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(again.etag()).isEqualTo(api.get("/v1/runs/" + created.id()).etag());
        assertThat(again.headers().firstValue("location")).contains("/v1/runs/" + created.id());
    }

    @Test
    void aRefusalIsNotRecorded() {
        String body = "{'printerId':'PRINTER-001'}";
        api.post("/v1/runs", body, KEY).expect(422);
        shop.printer();

        Answer created = api.post("/v1/runs", body, KEY).expect(201);

        assertThat(created.headers().firstValue("idempotency-replayed")).isEmpty();
    }

    @Test
    void anActionThatTheStatusRefusedMayBeSentAgainWithItsKey() {
        String run = shop.run("{'printerId':'" + shop.printer() + "'}");
        shop.complete(run, "{}", KEY).expect(409);
        shop.start(run);

        shop.complete(run, "{}", KEY).expect(200);
        assertThat(shop.complete(run, "{}", KEY).expect(200).headers().firstValue("idempotency-replayed"))
                .contains("true");
    }

    @Test
    void severalSpoolsAddedAtOnceAreAllShownAgain() {
        String body = "{'material':'PLA','netGrams':1000,'count':40}";
        Answer first = api.post("/v1/spools", body, KEY).expect(201);
        api.patch("/v1/spools/SPOOL-007", "{'label':'Seven'}", "if-match", "*").expect(200);

        Answer again = api.post("/v1/spools", body, KEY).expect(201);

        assertThat(first.each("/items", "id")).hasSize(40).doesNotHaveDuplicates();
        assertThat(again.each("/items", "id"))
                .containsExactlyElementsOf(first.each("/items", "id").toList());
        assertThat(again.text("/items/6/label")).isEqualTo("Seven");
        assertThat(api.get("/v1/spools?limit=100").at("/items")).hasSize(40);
    }

    @Test
    void oneSpoolAddedByCountIsShownAgainAsAList() {
        String body = "{'material':'PLA','netGrams':1000,'count':1}";
        api.post("/v1/spools", body, KEY).expect(201);

        assertThat(api.post("/v1/spools", body, KEY).expect(201).at("/items")).hasSize(1);
    }

    @Test
    void twentyCreatesWithOneKeyMakeOneRun() {
        String printer = shop.printer();

        List<Answer> answers = atOnce(client -> api.post("/v1/runs", "{'printerId':'" + printer + "'}", KEY));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::id)
                .containsOnly(answers.getFirst().id());
        oneWasFirst(answers);
        assertThat(api.get("/v1/runs?limit=100").at("/items")).hasSize(1);
    }

    @Test
    void twentyCompletionsWithOneKeyCompleteOnce() {
        String spool = shop.spool("PLA", 1000);
        String model = shop.model("Vase", 10);
        String run = shop.started(shop.printer(), model, 1, spool, 10);

        List<Answer> answers = atOnce(client -> shop.complete(run, Workshop.allGood(model, 1, spool, 12), KEY));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        oneWasFirst(answers);
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(988);
        assertThat(api.get("/v1/runs/" + run).each("/history", "action"))
                .containsExactly("create", "start", "complete");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    weigh  | {'netGrams':900}                                    | 900
                    adjust | {'deltaGrams':-25.5,'type':'waste','note':'tangled'} | 974.5
                    """)
    void twentyOfOneKeyChangeTheStockOnce(String action, String body, double remaining) {
        String spool = shop.spool("PLA", 1000);

        List<Answer> answers = atOnce(client -> api.post("/v1/spools/" + spool + "/" + action, body, KEY));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        oneWasFirst(answers);
        assertThat(shop.remaining(spool)).isEqualTo(remaining);
        assertThat(api.get("/v1/spools/" + spool + "/ledger").at("/items")).hasSize(2);
    }

    @Test
    void twentyWithOneKeyThatAddFortySpoolsAddForty() {
        List<Answer> answers =
                atOnce(client -> api.post("/v1/spools", "{'material':'PLA','netGrams':1000,'count':40}", KEY));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.each("/items", "id").toList())
                .containsOnly(answers.getFirst().each("/items", "id").toList());
        oneWasFirst(answers);
        assertThat(api.get("/v1/spools?limit=100").at("/items")).hasSize(40);
    }

    @Test
    void ofTwoRequestsAtOnceWithOneKeyTheSecondIsToldThatItIsUsed() {
        String printer = shop.printer();

        List<Answer> answers = AtOnce.call(
                10,
                client -> api.post("/v1/runs", "{'printerId':'%s','plates':%d}".formatted(printer, client + 1), KEY));

        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 201)
                .hasSize(1);
        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 422)
                .hasSize(9);
        assertThat(api.get("/v1/runs?limit=100").at("/items")).hasSize(1);
    }

    @Test
    void theNameOfTheHeaderMayBeWrittenInAnyCase() {
        api.post("/v1/models", "{'name':'Cup'}", "Idempotency-Key", "7f1c").expect(201);

        assertThat(api.post("/v1/models", "{'name':'Cup'}", "IDEMPOTENCY-KEY", "7f1c")
                        .expect(201)
                        .headers()
                        .firstValue("idempotency-replayed"))
                .contains("true");
    }

    @Test
    void withoutAKeyTheSameRequestIsAnother() {
        String first = shop.model("Cup", 1);

        assertThat(shop.model("Cup", 1)).isNotEqualTo(first);
    }

    private static List<Answer> atOnce(IntFunction<Answer> call) {
        return AtOnce.call(20, call);
    }

    private static void oneWasFirst(List<Answer> answers) {
        assertThat(answers)
                .filteredOn(answer ->
                        answer.headers().firstValue("idempotency-replayed").isEmpty())
                .hasSize(1);
    }

    private static void reused(Answer answer) {
        assertThat(answer.expect(422).text("/type")).isEqualTo("urn:nozzly:problem:idempotency-key-reused");
    }

    private void settled(String route) {
        if (route.endsWith("/complete") || route.endsWith("/fail")) {
            shop.settled("RUN-001");
        }
        if (route.endsWith("/results")) {
            shop.settled("RUN-002");
        }
    }
}
