package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.function.App;
import nozzly.function.ListRunsFunction;
import nozzly.function.Settings;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Meter;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What a page of runs costs does not grow with the farm. */
class ListingCostIT {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int BATCH = 25;

    private static final Meter METER = new Meter();
    private static final String SMALL_FARM = Api.newFarm();
    private static final String LARGE_FARM = Api.newFarm();
    private static ListRunsFunction listRuns;

    @BeforeAll
    static void aFarmHasAThousandRunsAndAnotherAHundredThousand() {
        DynamoDbClient metered = TestStack.dynamoDb(METER);
        listRuns = new ListRunsFunction(
                new App(new Settings(TestStack.environment()), metered, TestStack.deadSqs(), () -> TestStack.NOW));
        fill(SMALL_FARM, SMALL);
        fill(LARGE_FARM, LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=25",
                "limit=25&status=COMPLETED",
                "limit=25&status=COMPLETED&status=FAILED",
                "limit=25&printerId=PRINTER-001",
                "limit=25&from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z",
                "limit=25&needsResults=true"
            })
    void aPageReadsTheSameInASmallFarmAndInALargeOne(String query) {
        double small = cost(SMALL_FARM, query);
        double large = cost(LARGE_FARM, query);

        assertThat(large).isEqualTo(small);
    }

    private static double cost(String farm, String query) {
        METER.reset();
        Answer page = new Direct(farm)
                .call(listRuns, "GET", "/v1/runs?" + query, null)
                .expect(200);
        if (!query.contains("needsResults")) {
            assertThat(page.at("/items")).hasSize(25);
        }
        return METER.readUnits();
    }

    /** Copies a completed run of its own kind, spread evenly over 2026, so that each page finds runs of the same size. */
    private static void fill(String farm, int runs) {
        Workshop shop = new Workshop(TestStack.api(farm, "manager"));
        String run = shop.run("{'printerId':'%s'}".formatted(shop.printer()));
        shop.complete(run, "{'startedAt':'2026-01-01T08:00:00Z','endedAt':'2026-01-01T09:00:00Z'}")
                .expect(200);
        shop.settled(run);
        DynamoDbClient client = TestStack.dynamoDb(METER);
        String table = TestStack.environment().get("RUNS_TABLE");
        Map<String, AttributeValue> original = client.getItem(get -> get.tableName(table)
                        .key(Map.of("farm", AttributeValue.fromS(farm), "number", AttributeValue.fromS("0000000001"))))
                .item();
        List<WriteRequest> batch = new ArrayList<>();
        for (int number = 2; number <= runs; number++) {
            batch.add(copy(original, number, 1 + (int) ((number - 2L) * 364 / runs)));
            if (batch.size() == BATCH || number == runs) {
                client.batchWriteItem(write -> write.requestItems(Map.of(table, List.copyOf(batch))));
                batch.clear();
            }
        }
    }

    private static WriteRequest copy(Map<String, AttributeValue> original, int number, int dayOfYear) {
        String padded = "%010d".formatted(number);
        String day = LocalDate.ofYearDay(2026, dayOfYear).toString();
        Map<String, AttributeValue> item = new HashMap<>(original);
        item.put("number", AttributeValue.fromS(padded));
        item.put("dayKey", AttributeValue.fromS(day + "#" + padded));
        item.put("startedAt", AttributeValue.fromS(day + "T08:00:00.000Z"));
        return WriteRequest.builder()
                .putRequest(PutRequest.builder().item(item).build())
                .build();
    }
}
