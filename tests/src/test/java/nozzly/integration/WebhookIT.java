package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nozzly.function.App;
import nozzly.function.ReceiveWebhookFunction;
import nozzly.function.Settings;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Hook;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What printers tell, from the bodies that their software sends to what becomes of their runs. */
class WebhookIT {

    private static final String END = "job.succeeded";

    private final Workshop shop = new Workshop(TestStack.api(Api.newFarm(), "manager"));
    private final Api api = shop.api();
    private final String key = UUID.randomUUID().toString();
    private String printer;
    private String model;
    private String spool;

    @BeforeEach
    void aFarmHasAPrinterAModelAndASpool() {
        printer = shop.printer();
        model = shop.model("Big vase", 10);
        spool = shop.spool("PLA", 1000);
    }

    @ParameterizedTest
    @EnumSource
    void everyProductStartsARunAndTellsItsEnd(SentBody product) {
        String run = planned(1);
        Hook hook = hook(product, "");
        Instant end = Instant.now();

        hook.send(product.contentType(), product.started(key, end)).expect(200);
        becomes(run, "IN_PROGRESS");
        hook.send(product.contentType(), product.succeeded(key, end)).expect(200);
        reported(run, "succeeded");

        assertThat(api.get("/v1/runs/" + run).text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(api.get("/v1/runs/" + run).at("/reported/durationSeconds").asLong())
                .isBetween(0L, 3601L);
        assertThat(api.get("/v1/runs?needsResults=true").each("/items", "id")).containsExactly(run);
    }

    @ParameterizedTest
    @EnumSource
    void everyProductCancelsARun(SentBody product) {
        String run = planned(1);
        Hook hook = hook(product, "");
        Instant end = Instant.now();

        hook.send(product.contentType(), product.started(key, end)).expect(200);
        becomes(run, "IN_PROGRESS");
        hook.send(product.contentType(), product.cancelled(key, end)).expect(200);

        Answer failed = becomes(run, "FAILED");
        assertThat(failed.text("/failure/reason")).isEqualTo("stopped");
        assertThat(failed.text("/materials/0/basis")).isEqualTo("estimated");
        assertThat(failed.number("/materials/0/actualGrams")).isBetween(9.0, 20.0);
        assertThat(failed.number("/items/0/failed")).isEqualTo(2);
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(1000 - failed.number("/materials/0/actualGrams"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSentTwiceCountsOnce(SentBody product) {
        String run = planned(1);
        Hook hook = hook(product, "");
        Instant end = Instant.now();

        for (int time = 0; time < 2; time++) {
            hook.send(product.contentType(), product.started(key, end)).expect(200);
        }
        becomes(run, "IN_PROGRESS");
        for (int time = 0; time < 2; time++) {
            hook.send(product.contentType(), product.succeeded(key, end)).expect(200);
        }
        reported(run, "succeeded");

        assertThat(settled(2)).containsOnly("applied");
        assertThat(steps(run)).containsExactly("started", "succeeded");
    }

    @ParameterizedTest
    @EnumSource
    void anEndThatOvertakesItsStartIsTheRunsEndAllTheSame(SentBody product) {
        String run = planned(1);
        Hook hook = hook(product, "");
        Instant end = Instant.now();

        hook.send(product.contentType(), product.succeeded(key, end)).expect(200);
        reported(run, "succeeded");
        hook.send(product.contentType(), product.started(key, end)).expect(200);
        settled(2);

        Answer now = api.get("/v1/runs/" + run);
        assertThat(now.text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(now.text("/reported/outcome")).isEqualTo("succeeded");
        assertThat(Instant.parse(now.text("/startedAt"))).isBeforeOrEqualTo(end);
    }

    @Test
    void aConnectionThatCompletesDoesSoWhereItIsToldWhatWasUsed() {
        String run = planned(1);
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, ",'completes':true");

        tell(hook, "job.started", "", "");
        becomes(run, "IN_PROGRESS");
        tell(hook, END, "", ",'consumption':[{'tool':0,'grams':18.25}]");

        Answer completed = becomes(run, "COMPLETED");
        assertThat(completed.number("/items/0/successful")).isEqualTo(2);
        assertThat(completed.number("/materials/0/actualGrams")).isEqualTo(18.25);
        assertThat(completed.text("/results/recordedBy/id")).isEqualTo(hook.id());
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(981.75);
    }

    @Test
    void aConnectionThatCompletesLeavesToAPersonWhatItIsNotTold() {
        String run = planned(1);
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, ",'completes':true");

        tell(hook, "job.started", "", "");
        becomes(run, "IN_PROGRESS");
        tell(hook, END, "", "");
        reported(run, "succeeded");

        assertThat(api.get("/v1/runs/" + run).text("/status")).isEqualTo("IN_PROGRESS");
        shop.complete(run, Workshop.allGood(model, 2, spool, 20)).expect(200);
        assertThat(api.get("/v1/runs/" + run).text("/endedAt"))
                .isEqualTo(api.get("/v1/runs/" + run).text("/reported/at"));
    }

    @Test
    void eachEndOfARunOverSeveralPlatesIsOnePlate() {
        String run = planned(3);
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, ",'completes':true");

        for (int plate = 1; plate <= 3; plate++) {
            tell(hook, "job.started", ",'job':'plate-%d'".formatted(plate), "");
            settled(3 * plate - 2);
            tell(
                    hook,
                    plate == 2 ? "job.failed" : END,
                    ",'job':'plate-%d'".formatted(plate),
                    ",'elapsedSeconds':600,'consumption':[{'grams':7}]");
            settled(3 * plate - 1);
            tell(
                    hook,
                    plate == 2 ? "job.failed" : END,
                    ",'job':'plate-%d'".formatted(plate),
                    ",'elapsedSeconds':601,'consumption':[{'grams':7}]");
            boolean last = plate == 3;
            settled(3 * plate);
            assertThat(api.get("/v1/runs?needsResults=true").each("/items", "id"))
                    .hasSize(last ? 1 : 0);
            assertThat(api.get("/v1/runs").number("/items/0/reported/plates")).isEqualTo(plate);
            assertThat(api.get("/v1/runs").number("/items/0/plates")).isEqualTo(3);
        }

        Answer printed = api.get("/v1/runs/" + run);
        assertThat(printed.text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(printed.number("/reported/durationSeconds")).isEqualTo(1800);
        assertThat(printed.number("/reported/consumption/0/grams")).isEqualTo(21);
        assertThat(printed.text("/reported/outcome")).isEqualTo("failed");
        assertThat(steps(run)).containsExactly("started", "succeeded", "started", "failed", "started", "succeeded");
    }

    @Test
    void aStartThatNoRunWaitsForMakesOneOfWhatIsLoaded() {
        String other = shop.spool("PETG", 500);
        api.patch("/v1/printers/" + printer, "{'loadedSpools':['%s','%s']}".formatted(spool, other), "if-match", "*")
                .expect(200);
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, ",'makesRuns':true,'completes':true");

        tell(hook, "job.started", "", "");
        Answer made = becomes("RUN-001", "IN_PROGRESS");
        assertThat(made.each("/materials", "spoolId")).containsExactly(spool, other);
        assertThat(made.text("/externalJob/fileName")).isEqualTo("Big_vase.gcode");
        tell(hook, END, "", ",'consumption':[{'tool':0,'grams':3},{'tool':1,'grams':4}]");

        Answer completed = becomes("RUN-001", "COMPLETED");
        assertThat(completed.each("/materials", "actualGrams")).containsExactly("3", "4");
        shop.settled("RUN-001");
    }

    @Test
    void anEndNeverTouchesARunThatBeganLaterNorAPendingOneOfAnotherFile() {
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, "");
        String pending = planned(1);
        tell(hook, END, ",'file':'Cup.gcode','job':'x'", "");
        assertThat(settled(1)).containsExactly("unmatched");
        assertThat(api.get("/v1/runs/" + pending).text("/status")).isEqualTo("PENDING");

        shop.start(pending);
        tellAt(hook, "job.cancelled", Instant.now().minusSeconds(60), ",'file':'Cup.gcode','job':'y'", "");
        assertThat(settled(2)).containsExactly("unmatched", "unmatched");
        assertThat(api.get("/v1/runs/" + pending).text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(api.get("/v1/runs/" + pending).at("/reported").isNull()).isTrue();
    }

    @Test
    void aJobOfARunThatAPersonHasClosedChangesNothing() {
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, "");
        String run = planned(1);
        String next = planned(1);
        Instant end = Instant.now().minusSeconds(10);
        api.post(
                        "/v1/runs/" + run + "/complete",
                        Workshop.allGood(model, 2, spool, 20)
                                .replaceFirst("}$", ",'startedAt':'%s'}".formatted(end.minusSeconds(3600))))
                .expect(200);
        String before = api.get("/v1/runs/" + run).text("/endedAt");
        shop.start(next);

        tellAt(hook, END, end, "", ",'elapsedSeconds':3500");

        assertThat(settled(1)).containsExactly("duplicate");
        JsonNode event = api.get("/v1/printer-events?matched=true").at("/items/0");
        assertThat(event.get("runId").textValue()).isEqualTo(run);
        assertThat(event.get("duplicateOf").textValue()).isEqualTo(run);
        assertThat(api.get("/v1/runs/" + run).text("/endedAt")).isEqualTo(before);
        assertThat(api.get("/v1/runs/" + next).at("/reported").isNull()).isTrue();
    }

    @Test
    void aSecondDifferentEndIsFlaggedAndNotApplied() {
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, "");
        String run = planned(1);
        tell(hook, "job.started", "", "");
        becomes(run, "IN_PROGRESS");
        tell(hook, END, "", "");
        reported(run, "succeeded");

        tell(hook, "job.failed", "", "");
        assertThat(settled(3)).containsExactlyInAnyOrder("applied", "applied", "conflict");
        tell(hook, END, "", ",'elapsedSeconds':7");
        assertThat(settled(4)).containsExactlyInAnyOrder("applied", "applied", "conflict", "duplicate");

        Answer now = api.get("/v1/runs/" + run);
        assertThat(now.text("/reported/outcome")).isEqualTo("succeeded");
        assertThat(now.text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(steps(run)).containsExactly("started", "succeeded");
        assertThat(now.at("/history").get(3).toString())
                .contains("'field':'contradiction','from':null,'to':'failed'".replace('\'', '"'));
    }

    @Test
    void aPersonSettlesWhatCouldNotBeMatched() {
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, "");
        String run = planned(1);
        planned(1);
        tell(hook, "job.started", ",'file':'Cup.gcode'", "");
        assertThat(settled(1)).containsExactly("unmatched");
        String event =
                api.get("/v1/printer-events?matched=false").at("/items/0/id").textValue();

        Api operator = api.as("operator");
        Answer assigned = operator.post(
                        "/v1/printer-events/" + event + "/assign",
                        "{'runId':'%s'}".formatted(run),
                        "idempotency-key",
                        "once")
                .expect(200);
        assertThat(assigned.text("/outcome")).isEqualTo("applied");
        assertThat(assigned.text("/runId")).isEqualTo(run);

        Answer started = api.get("/v1/runs/" + run);
        assertThat(started.text("/status")).isEqualTo("IN_PROGRESS");
        assertThat(started.text("/history/1/actor/name")).isEqualTo("Ola");
        assertThat(started.at("/history/1/changes").toString())
                .contains("{\"field\":\"sender\",\"from\":null,\"to\":\"Webhook, Mk4\"}");
        operator.post(
                        "/v1/printer-events/" + event + "/assign",
                        "{'runId':'%s'}".formatted(run),
                        "idempotency-key",
                        "once")
                .expect(200);
        operator.post("/v1/printer-events/" + event + "/assign", "{'runId':'%s'}".formatted(run))
                .expect(409);
        assertThat(api.get("/v1/printer-events?matched=false").at("/items")).isEmpty();
    }

    @Test
    void theTimelineNamesTheSoftwareThePrinterAndTheEvent() {
        String run = planned(1);
        Hook hook = hook(SentBody.BAMBUDDY, "");
        hook.send("application/json", SentBody.BAMBUDDY.started(key, Instant.now()))
                .expect(200);

        JsonNode step = becomes(run, "IN_PROGRESS").at("/history/1");
        assertThat(step.get("action").textValue()).isEqualTo("printer-event");
        assertThat(step.at("/actor/name").textValue()).isEqualTo("Bambuddy, Mk4");
        assertThat(step.at("/changes/0/to").textValue()).isEqualTo("print_start");
    }

    @Test
    void testsAndUnknownEventsAreKeptAndDoNothing() {
        Hook hook = hook(SentBody.SIMPLYPRINT, "");
        planned(1);
        hook.json("{'webhook_id':1,'event':'test','timestamp':1767225600,'data':{}}")
                .expect(200);
        hook.json("{'webhook_id':1,'event':'filament.eaten','timestamp':1767225600,'data':{}}")
                .expect(200);

        assertThat(settled(2)).containsOnly("ignored");
        assertThat(api.get("/v1/printer-events").each("/items", "type")).containsExactlyInAnyOrder("test", "ignored");
        assertThat(api.get("/v1/printer-events?matched=false").at("/items")).isEmpty();
    }

    @Test
    void whatProvesNothingOrCannotBeReadChangesNothing() {
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, "");
        String run = planned(1);
        String body = SentBody.STANDARD_WEBHOOKS.started(key, Instant.now());

        Answer wrong = hook.sendAs("application/json", body, "authorization", "Bearer wrong")
                .expect(401);
        Answer nobody = new Hook(hook.id(), "/v1/hooks/" + key, hook.header(), hook.secret())
                .send("application/json", body)
                .expect(401);
        assertThat(nobody.text("/detail")).isEqualTo(wrong.text("/detail"));
        hook.sendAs("application/json", body).expect(401);
        hook.send("application/json", body.substring(0, 40)).expect(400);
        hook.send("application/json", "{\"a\":\"" + "x".repeat(1024 * 1024) + "\"}")
                .expect(413);
        new Hook(hook.id(), "/v1/hooks/" + hook.id(), hook.header(), hook.secret())
                .send("application/json", body)
                .expect(401);

        assertThat(api.get("/v1/printer-events").at("/items")).isEmpty();
        assertThat(api.get("/v1/runs/" + run).text("/status")).isEqualTo("PENDING");
    }

    @Test
    void whatIsRefusedIsCounted() {
        Map<String, String> environment = new HashMap<>(TestStack.environment());
        environment.put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001");
        App app = new App(
                new Settings(environment),
                TestStack.stack().dynamoDb(),
                TestStack.stack().sqs(),
                InstantSource.system());
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new Direct("farm")
                    .call(new ReceiveWebhookFunction(app), "POST", "/v1/hooks/nobody", "{'type':'job.started'}")
                    .expect(401);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("\"WebhookRejected\":1")
                .doesNotContain("nobody");
    }

    @Test
    void aRemovedConnectionTakesNothingMore() {
        Hook hook = hook(SentBody.STANDARD_WEBHOOKS, "");
        Hook next = hook(SentBody.STANDARD_WEBHOOKS, "");
        String body = SentBody.STANDARD_WEBHOOKS.started(key, Instant.now());
        hook.send("application/json", body).expect(200);
        next.send("application/json", body).expect(200);

        api.send("DELETE", "/v1/connections/" + hook.id(), null).expect(204);

        hook.send("application/json", body).expect(401);
        next.send("application/json", body).expect(200);
        assertThat(api.get("/v1/connections").each("/items", "id")).containsExactly(next.id());
        api.send("DELETE", "/v1/connections/" + hook.id(), null).expect(404);
    }

    @Test
    void addressAndSecretAreToldOnce() {
        String body = "{'source':'octoprint','secret':'a secret of my own, long'}";
        Answer added = api.post("/v1/connections", body, "idempotency-key", "k").expect(201);
        assertThat(added.text("/secret")).isEqualTo("a secret of my own, long");
        assertThat(added.text("/header")).isEqualTo("Authorization");

        Answer again = api.post("/v1/connections", body, "idempotency-key", "k").expect(201);
        assertThat(again.at("/secret").isNull()).isTrue();
        assertThat(again.at("/url").isNull()).isTrue();
        assertThat(again.id()).isEqualTo(added.id());
        assertThat(api.get("/v1/connections").body().toString())
                .doesNotContain("a secret", added.text("/url").replaceFirst(".*/", ""));
    }

    private String planned(int plates) {
        return shop.run(("{'printerId':'%s','plates':%d,'items':[{'modelId':'%s','quantity':2}],"
                        + "'materials':[{'spoolId':'%s','estimatedGrams':20}]}")
                .formatted(printer, plates, model, spool));
    }

    private Hook hook(SentBody product, String members) {
        return Hook.of(api, "{'source':'%s','printerId':'%s'%s}".formatted(product.word(), printer, members));
    }

    private void tell(Hook hook, String type, String job, String data) {
        tellAt(hook, type, Instant.now(), job, data);
    }

    /** @param job members that take the place of the usual job and file */
    private void tellAt(Hook hook, String type, Instant at, String job, String data) {
        String members = job.isEmpty() ? ",'job':'%s','file':'Big_vase.gcode'".formatted(key) : job;
        hook.json("{'type':'%s','timestamp':'%s','data':{'printer':'Mk4'%s%s}}".formatted(type, at, members, data))
                .expect(200);
    }

    private Answer becomes(String run, String status) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> status.equals(status(run)));
        return api.get("/v1/runs/" + run).expect(200);
    }

    /** Null while there is no such run. */
    private String status(String run) {
        return api.get("/v1/runs/" + run).at("/status").textValue();
    }

    private void reported(String run, String outcome) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> outcome.equals(
                        api.get("/v1/runs/" + run).at("/reported/outcome").textValue()));
    }

    /** What became of the farm's events, once there are {@code count} and all were looked at. */
    private Stream<String> settled(int count) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(outcomes()).hasSize(count).doesNotContain("null"));
        return outcomes();
    }

    private Stream<String> outcomes() {
        return api.get("/v1/printer-events?limit=100").expect(200).each("/items", "outcome");
    }

    /** What printers told of a run, by its timeline. */
    private Stream<String> steps(String run) {
        JsonNode history = api.get("/v1/runs/" + run).expect(200).at("/history");
        return StreamSupport.stream(history.spliterator(), false)
                .filter(step -> step.get("action").textValue().equals("printer-event"))
                .flatMap(step -> StreamSupport.stream(step.get("changes").spliterator(), false))
                .filter(change -> change.get("field").textValue().equals("type"))
                .map(change -> change.get("to").textValue());
    }
}
