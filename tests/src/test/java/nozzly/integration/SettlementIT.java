package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nozzly.function.AdjustSpoolFunction;
import nozzly.function.CompleteRunFunction;
import nozzly.function.CreateRunFunction;
import nozzly.function.EditResultsFunction;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.AtOnce;
import nozzly.harness.Direct;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Messages that are lost, doubled, late or out of order, delivered by hand. */
class SettlementIT {

    private final String farm = Api.newFarm();
    private final Workshop shop = new Workshop(TestStack.api(farm, "manager"));
    private final Api api = shop.api();
    private final Parts parts = new Parts();
    private final Direct direct = new Direct(farm);
    private final CompleteRunFunction complete = new CompleteRunFunction(parts.app());
    private final EditResultsFunction editResults = new EditResultsFunction(parts.app());
    private final AdjustSpoolFunction adjustSpool = new AdjustSpoolFunction(parts.app());
    private final RequestStreamHandler settle = parts.settle();
    private String printer;
    private String model;
    private String spool;

    @BeforeEach
    void aFarmHasAPrinterAModelAndASpool() {
        printer = shop.printer();
        model = shop.model("Vase", 10);
        spool = shop.spool("PLA", 1000);
    }

    @Test
    void aCompletionWhoseMessageIsLostKeepsItsGramsUntilItIsSettled() {
        String run = completed(30);

        assertThat(shop.remaining(spool)).isEqualTo(1000);
        assertThat(api.get("/v1/spools/" + spool).number("/availableGrams")).isEqualTo(970);
        assertThat(api.get("/v1/runs/" + run).at("/results/settled").booleanValue())
                .isFalse();

        deliver(1);

        assertThat(shop.remaining(spool)).isEqualTo(970);
        assertThat(api.get("/v1/spools/" + spool).number("/committedGrams")).isZero();
    }

    @Test
    void aMessageDeliveredFiveTimesSettlesOnce() {
        completed(30);

        deliver(1, 1, 1);
        deliver(1);
        deliver(1);

        assertThat(shop.remaining(spool)).isEqualTo(970);
        assertThat(api.get("/v1/spools/" + spool + "/ledger").each("/items", "deltaGrams"))
                .containsExactly("-30", "1000");
    }

    @Test
    void aLateMessageOfTheFirstRevisionSettlesTheNewest() {
        String run = completed(30);
        corrected(run, 20);

        deliver(1);
        deliver(1);

        assertThat(shop.remaining(spool)).isEqualTo(980);
        assertThat(api.get("/v1/runs/" + run).at("/results/settled").booleanValue())
                .isTrue();
    }

    @Test
    void messagesOfSeveralRunsInAnyOrderEndInTheSameStock() {
        completed(10);
        completed(20);
        completed(30);

        deliver(3, 1, 2);

        assertThat(shop.remaining(spool)).isEqualTo(940);
    }

    @Test
    void aMessageThatIsLostIsSentAgainByTheSweeperAfterTwoMinutes() {
        completed(30);
        parts.queued(farm);

        parts.pass(Duration.ofSeconds(119));
        parts.sweep();
        assertThat(parts.queued(farm)).isEmpty();
        parts.pass(Duration.ofSeconds(1));
        parts.sweep();

        List<String> sent = parts.queued(farm);
        assertThat(sent).containsExactly("{\"farm\":\"" + farm + "\",\"run\":1}");
        assertThat(Direct.invoke(settle, Parts.add(Parts.messages(farm), sent.getFirst()))
                        .get("batchItemFailures"))
                .isEmpty();
        assertThat(shop.remaining(spool)).isEqualTo(970);
    }

    @Test
    void aCorrectionAfterTheSettlementTakesTheDifferenceOnly() {
        String run = completed(30);
        deliver(1);
        corrected(run, 12.345);
        deliver(1);

        assertThat(shop.remaining(spool)).isEqualTo(987.655);
        assertThat(api.get("/v1/spools/" + spool + "/ledger").each("/items", "deltaGrams"))
                .containsExactly("17.655", "-30", "1000");
    }

    @Test
    void theFiguresOfTheDayFollowACorrectionToAnotherDay() {
        String run = completed(30);
        deliver(1);
        assertThat(gramsOfDay("2026-05-01")).isEqualTo(30_000);

        direct.call(
                        editResults,
                        "PUT",
                        "/v1/runs/" + run + "/results",
                        "{'reason':'other day','startedAt':'2026-04-29T07:00:00Z','endedAt':'2026-04-29T09:00:00Z','items':[{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','actualGrams':31}]}"
                                .formatted(model, spool),
                        "if-match",
                        "*")
                .expect(200);
        deliver(1);

        assertThat(gramsOfDay("2026-05-01")).isZero();
        assertThat(gramsOfDay("2026-04-29")).isEqualTo(31_000);
    }

    @Test
    void settlementsOfManyRunsAtOnceLoseNothing() {
        IntStream.range(0, 12).forEach(i -> completed(1.001));

        AtOnce.call(12, i -> {
            deliver(i + 1);
            return i;
        });

        assertThat(shop.remaining(spool)).isEqualTo(987.988);
        assertThat(api.get("/v1/spools/" + spool + "/ledger?limit=100").each("/items", "sequence"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 13)
                        .map(i -> 14 - i)
                        .mapToObj(Long::toString)
                        .toList());
    }

    @Test
    void completionsAtOnceOfOneRunHaveOneWinner() {
        String run = shop.started(printer, model, 1, spool, 10);
        String body = "{'startedAt':'2026-05-01T07:00:00Z'," + results(30).substring(1);

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> direct.call(complete, "POST", "/v1/runs/" + run + "/complete", body)
                        .status())
                .toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
    }

    @Test
    void createsAtOnceGetDifferentNumbers() {
        CreateRunFunction create = new CreateRunFunction(parts.app());
        String body = "{'printerId':'" + printer + "'}";

        List<String> ids = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> direct.call(create, "POST", "/v1/runs", body)
                        .expect(201)
                        .id())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aPoisonMessageDoesNotTakeItsNeighboursWithIt() {
        completed(30);
        ObjectNode batch = Parts.messages(farm, 1);
        Parts.add(batch, "{\"farm\":");
        Parts.add(batch, "{\"farm\":\"" + farm + "\",\"run\":\"1\"}");

        JsonNode answer = Direct.invoke(settle, batch);

        assertThat(answer.get("batchItemFailures")).hasSize(2);
        assertThat(shop.remaining(spool)).isEqualTo(970);
    }

    @Test
    void weighingASpoolSettlesTheRunsThatWaitAndEndsInWhatTheScaleShowed() {
        completed(30);
        parts.pass(Duration.ofMinutes(1));

        weigh(1165).expect(200);
        deliver(1);

        assertThat(shop.remaining(spool)).isEqualTo(965);
        assertThat(api.get("/v1/spools/" + spool + "/ledger").each("/items", "type"))
                .containsExactly("weighed", "used", "initial");
        assertThat(api.get("/v1/spools/" + spool + "/ledger").each("/items", "deltaGrams"))
                .containsExactly("-5", "-30", "1000");
    }

    @Test
    void aWeighingThatDoesNotSeeAWaitingRunYetStillEndsInWhatTheScaleShowed() {
        completed(30);
        parts.pass(Duration.ofMinutes(1));
        parts.indexes().lag(true);
        weigh(1165).expect(200);
        parts.indexes().lag(false);
        deliver(1);

        assertThat(shop.remaining(spool)).isEqualTo(965);
        assertThat(api.get("/v1/spools/" + spool + "/ledger").each("/items", "deltaGrams"))
                .containsExactly("30", "-30", "-35", "1000");
    }

    @Test
    void aSweeperThatDoesNotSeeAWaitingRunYetFindsItLater() {
        completed(30);
        parts.queued(farm);
        parts.pass(Duration.ofMinutes(2));
        parts.indexes().lag(true);
        parts.sweep();
        assertThat(parts.queued(farm)).isEmpty();
        parts.indexes().lag(false);
        parts.pass(Duration.ofMinutes(2));
        parts.sweep();

        assertThat(parts.queued(farm)).hasSize(1);
    }

    @Test
    void aRunIsCreatedStartedAndCompletedWhileAllIndexesLag() {
        parts.indexes().lag(true);
        Answer created = direct.call(
                        new CreateRunFunction(parts.app()), "POST", "/v1/runs", "{'printerId':'" + printer + "'}")
                .expect(201);
        direct.call(
                        complete,
                        "POST",
                        "/v1/runs/" + created.id() + "/complete",
                        "{'startedAt':'2026-05-01T07:00:00Z','materials':[{'spoolId':'" + spool
                                + "','actualGrams':5}]}")
                .expect(200);
        deliver(1);

        assertThat(shop.remaining(spool)).isEqualTo(995);
    }

    @Test
    void usingMoreThanASpoolHasIsRecordedAndFlagged() {
        completed(1200);
        deliver(1);

        Answer overdrawn = api.get("/v1/spools/" + spool).expect(200);
        assertThat(overdrawn.number("/remainingGrams")).isEqualTo(-200);
        assertThat(overdrawn.at("/flags")).extracting(JsonNode::textValue).contains("overdrawn");
    }

    private long gramsOfDay(String day) {
        return TestStack.stack()
                .dynamoDb()
                .getItem(get -> get.tableName(TestStack.environment().get("FIGURES_TABLE"))
                        .key(Map.of(
                                "farm", AttributeValue.fromS(farm),
                                "key", AttributeValue.fromS(day))))
                .item()
                .entrySet()
                .stream()
                .filter(attribute -> attribute.getValue().hasM())
                .mapToLong(attribute ->
                        Long.parseLong(attribute.getValue().m().get("grams").n()))
                .sum();
    }

    private String results(double grams) {
        return "{'items':[{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','actualGrams':%s}]}"
                .formatted(model, spool, grams);
    }

    private String completed(double grams) {
        String run = shop.started(printer, model, 1, spool, 10);
        parts.pass(Duration.ofSeconds(1));
        direct.call(
                        complete,
                        "POST",
                        "/v1/runs/" + run + "/complete",
                        "{'items':[{'modelId':'%s','successful':1,'failed':0}],'startedAt':'2026-05-01T07:00:00Z','materials':[{'spoolId':'%s','actualGrams':%s}]}"
                                .formatted(model, spool, grams))
                .expect(200);
        return run;
    }

    private void corrected(String run, double grams) {
        parts.pass(Duration.ofSeconds(1));
        direct.call(
                        editResults,
                        "PUT",
                        "/v1/runs/" + run + "/results",
                        "{'reason':'misread','items':[{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','actualGrams':%s}]}"
                                .formatted(model, spool, grams),
                        "if-match",
                        "*")
                .expect(200);
    }

    private Answer weigh(double gross) {
        return direct.call(adjustSpool, "POST", "/v1/spools/" + spool + "/weigh", "{'grossGrams':%s}".formatted(gross));
    }

    private void deliver(long... runs) {
        assertThat(Direct.invoke(settle, Parts.messages(farm, runs)).get("batchItemFailures"))
                .isEmpty();
    }
}
