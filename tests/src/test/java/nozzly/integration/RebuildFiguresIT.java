package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nozzly.function.CompleteRunFunction;
import nozzly.function.RebuildFiguresFunction;
import nozzly.harness.Api;
import nozzly.harness.AtOnce;
import nozzly.harness.Direct;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Figures that were damaged behind the functions' back, and what a rebuild makes of them. */
class RebuildFiguresIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String farm = Api.newFarm();
    private final Workshop shop = new Workshop(TestStack.api(farm, "manager"));
    private final Api api = shop.api();
    private final Parts parts = new Parts();
    private final RebuildFiguresFunction rebuild = new RebuildFiguresFunction(parts.app());
    private final DynamoDbClient dynamoDb = TestStack.stack().dynamoDb();
    private final String table = TestStack.environment().get("FIGURES_TABLE");
    private String printer;
    private String model;
    private String spool;

    @BeforeEach
    void twoRunsOfOneDayAreSettled() {
        printer = shop.printer();
        model = shop.model("Vase", 10);
        spool = shop.spool("PLA", 10_000);
        shop.settled(completed(10));
        shop.settled(completed(20));
    }

    @Test
    void figuresThatAgreeStayAsTheyAre() {
        Map<String, Map<String, AttributeValue>> before = figures();
        JsonNode rebuilt = rebuild();
        assertThat(rebuilt.toString())
                .isEqualTo(
                        "{\"farm\":\"%s\",\"runs\":2,\"waiting\":0,\"replaced\":0,\"differences\":[]}".formatted(farm));
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void figuresOfARunThatAreWrongOrMissingAreReplacedAndShown() {
        Map<String, Object> before = values();
        change("run#2026-05-01#0000000001", item -> {
            Map<String, AttributeValue> run = new HashMap<>(item.get("run").m());
            run.put("used", AttributeValue.fromN("1"));
            item.put("run", AttributeValue.fromM(run));
        });
        remove("run#2026-05-01#0000000002");

        JsonNode rebuilt = rebuild();

        assertThat(rebuilt.at("/replaced").intValue()).isEqualTo(2);
        assertThat(rebuilt.at("/differences/0/stored/grams").decimalValue()).isEqualByComparingTo("0.001");
        assertThat(rebuilt.at("/differences/0/computed/grams").decimalValue()).isEqualByComparingTo("10");
        assertThat(rebuilt.at("/differences/1/stored").isNull()).isTrue();
        assertThat(rebuilt.at("/differences/1/computed/runId").textValue()).isEqualTo("RUN-002");
        assertThat(values()).isEqualTo(before);
    }

    @Test
    void totalsThatAreWrongOrMissingAreReplaced() {
        Map<String, Object> before = values();
        remove("2026-05-01");
        assertThat(rebuild().at("/differences/0/computed/runsCompleted").intValue())
                .isEqualTo(2);
        assertThat(values()).isEqualTo(before);
        assertThat(rebuild().at("/replaced").intValue()).isZero();
    }

    @Test
    void figuresOfADayThatARunIsNotOnAreRemoved() {
        Map<String, Object> before = values();
        Map<String, AttributeValue> stray = new HashMap<>(figures().get("run#2026-05-01#0000000001"));
        Map<String, AttributeValue> run = new HashMap<>(stray.get("run").m());
        run.put("day", AttributeValue.fromS("2026-04-01"));
        stray.put("run", AttributeValue.fromM(run));
        stray.put("key", AttributeValue.fromS("run#2026-04-01#0000000001"));
        dynamoDb.putItem(put -> put.tableName(table).item(stray));

        assertThat(rebuild().at("/differences/0/computed").isNull()).isTrue();

        assertThat(values()).isEqualTo(before);
    }

    @Test
    void aRunThatWaitsIsSettledFirst() {
        parts.pass(Duration.ofDays(1));
        // its message goes to a queue that nothing reads
        new Direct(farm)
                .call(new CompleteRunFunction(parts.app()), "POST", "/v1/runs/" + planned() + "/complete", results(30))
                .expect(200);
        JsonNode rebuilt = rebuild();
        assertThat(rebuilt.at("/runs").intValue()).isEqualTo(3);
        assertThat(rebuilt.at("/replaced").intValue()).isZero();
        assertThat(shop.remaining(spool)).isEqualTo(9940);
    }

    @Test
    void whatIsSettledMeanwhileIsNeitherLostNorCountedTwice() {
        remove("2026-05-01");
        AtOnce.call(4, client -> {
            if (client == 0) {
                rebuild();
            } else {
                for (int i = 0; i < 5; i++) {
                    shop.settled(completed(client));
                }
            }
            return client;
        });
        rebuild();
        assertThat(api.get("/v1/insights/success?by=day&from=2026-05-01&to=2026-05-02")
                        .at("/groups/0/runsCompleted")
                        .intValue())
                .isEqualTo(17);
        assertThat(totals().get("runsCompleted").n()).isEqualTo("17");
        assertThat(totals().get("grams").n()).isEqualTo("60000");
        assertThat(rebuild().at("/replaced").intValue()).isZero();
    }

    @Test
    void anEventWithoutAFarmSaysWhatItLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Direct.invoke(rebuild, JSON.createObjectNode()))
                .withMessageContaining("{\"farm\": \"farm-demo\"}");
    }

    @Test
    void theLocalStackInvokesItAsLambdasOwnApiDoes() throws Exception {
        HttpResponse<String> rebuilt = invoke("RebuildFiguresFunction", "{\"farm\":\"%s\"}".formatted(farm));
        assertThat(rebuilt.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(rebuilt.body()).at("/runs").intValue()).isEqualTo(2);

        HttpResponse<String> failed = invoke("RebuildFiguresFunction", "{}");
        assertThat(failed.headers().firstValue("x-amz-function-error")).contains("Unhandled");
        assertThat(failed.body()).contains("The event must name a farm");
    }

    @Test
    void functionsThatHaveARouteAreInvokedByItAlone() throws Exception {
        assertThat(invoke("CreateRunFunction", "{}").statusCode()).isEqualTo(404);
        assertThat(invoke("SettleRunFunction", "{}").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> invoke(String function, String event) throws Exception {
        URI address = TestStack.baseUrl().resolve("/2015-03-31/functions/" + function + "/invocations");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .header(Api.IDENTITY, "farm manager nozzly/api")
                            .POST(BodyPublishers.ofString(event))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private JsonNode rebuild() {
        return Direct.invoke(rebuild, JSON.createObjectNode().put("farm", farm));
    }

    private String planned() {
        return shop.run(
                "{'printerId':'%s','items':[{'modelId':'%s','quantity':1}],'materials':[{'spoolId':'%s','estimatedGrams':10}]}"
                        .formatted(printer, model, spool));
    }

    private String completed(int grams) {
        String run = planned();
        shop.complete(run, results(grams)).expect(200);
        return run;
    }

    private String results(int grams) {
        return Workshop.allGood(model, 1, spool, grams)
                .replaceFirst("\\{", "{'startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T10:00:00Z',");
    }

    private Map<String, AttributeValue> totals() {
        return figures().get("2026-05-01").get("totals").m();
    }

    private Map<String, Map<String, AttributeValue>> figures() {
        Map<String, Map<String, AttributeValue>> figures = new HashMap<>();
        dynamoDb.queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("farm = :farm")
                        .expressionAttributeValues(Map.of(":farm", AttributeValue.fromS(farm))))
                .items()
                .forEach(item -> figures.put(item.get("key").s(), item));
        return figures;
    }

    /** What the figures are, without how often they were written; days that have nothing left are as good as none. */
    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        figures()
                .forEach((key, item) -> values.put(
                        key,
                        List.of(
                                item.getOrDefault("run", AttributeValue.fromNul(true)),
                                item.getOrDefault("totals", AttributeValue.fromNul(true)))));
        return values;
    }

    private void change(String key, Consumer<Map<String, AttributeValue>> damage) {
        Map<String, AttributeValue> item = new HashMap<>(figures().get(key));
        damage.accept(item);
        dynamoDb.putItem(put -> put.tableName(table).item(item));
    }

    private void remove(String key) {
        dynamoDb.deleteItem(delete -> delete.tableName(table)
                .key(Map.of("farm", AttributeValue.fromS(farm), "key", AttributeValue.fromS(key))));
    }
}
