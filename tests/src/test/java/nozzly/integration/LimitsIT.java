package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nozzly.function.EditRunFunction;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How much a farm and a run may hold. */
class LimitsIT {

    private static final int MOST_OPEN_RUNS = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String farm = Api.newFarm();
    private final Workshop shop = new Workshop(TestStack.api(farm, "manager"));
    private final Api api = shop.api();
    private final String printer = shop.printer();
    private final EditRunFunction editRun = new EditRunFunction(new Parts().app());

    @Test
    void aFarmHasAtMostAThousandOpenRuns() {
        String body = "{'printerId':'" + printer + "'}";
        shop.run(body);
        copyTheFirstRun(MOST_OPEN_RUNS - 1);

        Answer refused = api.post("/v1/runs", body).expect(422);
        assertThat(refused.text("/type")).isEqualTo("urn:nozzly:problem:too-many-open-runs");

        api.post("/v1/runs/RUN-001/cancel", "").expect(200);
        api.post("/v1/runs", body).expect(201);
        api.post("/v1/runs", body).expect(422);
    }

    @Test
    void correctionsEndWhereTheRunIsFullAndWhatIsRecordedStays() {
        String longName = "\uD83C\uDFFA".repeat(120);
        List<String> models =
                IntStream.range(0, 40).mapToObj(i -> shop.model(longName, 1)).toList();
        List<String> spools = api.post(
                        "/v1/spools", "{'material':'PLA','netGrams':1000,'count':16,'label':'" + longName + "'}")
                .expect(201)
                .each("/items", "id")
                .toList();
        String run = shop.run("{'printerId':'" + printer + "'}");
        String results = "'items':["
                + models.stream()
                        .map("{'modelId':'%s','successful':1,'failed':0}"::formatted)
                        .collect(Collectors.joining(","))
                + "],'materials':["
                + spools.stream()
                        .map("{'spoolId':'%s','actualGrams':1}"::formatted)
                        .collect(Collectors.joining(","))
                + "]";
        shop.complete(run, "{'startedAt':'2026-05-01T08:00:00Z'," + results + "}")
                .expect(200);

        Answer last = Stream.generate(() ->
                        api.put("/v1/runs/" + run + "/results", "{'reason':'again'," + results + "}", "if-match", "*"))
                .limit(100)
                .dropWhile(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();

        assertThat(last.expect(422).text("/type")).isEqualTo("urn:nozzly:problem:no-room");
        shop.settled(run);
        Answer shown = api.get("/v1/runs/" + run).expect(200);
        assertThat(shown.at("/revisions").size()).isGreaterThan(5);
        assertThat(shown.at("/items")).hasSize(40);
        assertThat(shop.remaining(spools.getLast())).isEqualTo(999);
    }

    @Test
    void editsEndWhereTheRunIsFullAndItCanStillBeRun() {
        String run = shop.run("{'printerId':'" + printer + "'}");

        JsonNode last = Stream.iterate(1, i -> i + 1)
                .map(i -> editedBy("O".repeat(10_000), run, i))
                .limit(100)
                .dropWhile(answered -> answered.get("statusCode").intValue() == 200)
                .findFirst()
                .orElseThrow();

        assertThat(last.get("statusCode").intValue()).isEqualTo(422);
        assertThat(last.get("body").textValue()).contains("urn:nozzly:problem:no-room");
        shop.start(run);
        shop.complete(run, "{}").expect(200);
        shop.settled(run);
    }

    @Test
    void aRunHoldsFortyModelsAndSixteenSpools() {
        String items = IntStream.range(0, 40)
                .mapToObj(i -> "{'modelId':'%s','quantity':10000}".formatted(shop.model("Part", 1)))
                .collect(Collectors.joining(","));
        String materials = api.post("/v1/spools", "{'material':'PLA','netGrams':1000,'count':16}")
                .expect(201)
                .each("/items", "id")
                .map("{'spoolId':'%s','estimatedGrams':100000}"::formatted)
                .collect(Collectors.joining(","));
        String body = "{'printerId':'%s','items':[%s],'materials':[%s]}";

        Answer created =
                api.post("/v1/runs", body.formatted(printer, items, materials)).expect(201);
        assertThat(created.at("/items")).hasSize(40);
        assertThat(created.at("/materials")).hasSize(16);

        Answer refused = api.post(
                "/v1/runs",
                body.formatted(
                        printer,
                        items + ",{'modelId':'MODEL-041','quantity':1}",
                        materials + ",{'spoolId':'SPOOL-017'}"));
        assertThat(refused.expect(422).pointers()).containsExactlyInAnyOrder("/items", "/materials");
    }

    /** Puts runs like RUN-001 beside it, with numbers that no run will get here. */
    private void copyTheFirstRun(int copies) {
        String table = TestStack.environment().get("RUNS_TABLE");
        Map<String, AttributeValue> key = Map.of("farm", AttributeValue.fromS(farm), "number", padded(1));
        Map<String, AttributeValue> first = TestStack.stack()
                .dynamoDb()
                .getItem(get -> get.tableName(table).key(key))
                .item();
        IntStream.range(100_000, 100_000 + copies).forEach(number -> {
            Map<String, AttributeValue> copy = new HashMap<>(first);
            copy.put("number", padded(number));
            copy.put("openNumber", padded(number));
            TestStack.stack().dynamoDb().putItem(put -> put.tableName(table).item(copy));
        });
    }

    private static AttributeValue padded(int number) {
        return AttributeValue.fromS("%010d".formatted(number));
    }

    /** Edits a run by somebody whose name, which each step of the history has, is long. */
    private JsonNode editedBy(String name, String run, int plates) {
        ObjectNode event = JSON.createObjectNode();
        event.put("rawPath", "/v1/runs/" + run).put("rawQueryString", "");
        event.putObject("headers").put("if-match", "*");
        event.putObject("pathParameters").put("runId", run);
        event.putObject("requestContext")
                .put("requestId", "direct")
                .<ObjectNode>set("http", JSON.createObjectNode().put("method", "PATCH"))
                .putObject("authorizer")
                .putObject("jwt")
                .putObject("claims")
                .put("sub", "ola")
                .put("name", name)
                .put("farm", farm)
                .put("role", "manager");
        event.put("body", "{\"plates\":" + plates + "}");
        return Direct.invoke(editRun, event);
    }
}
