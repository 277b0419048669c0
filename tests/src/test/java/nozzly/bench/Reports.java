package nozzly.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.function.AddModelFunction;
import nozzly.function.AddPrinterFunction;
import nozzly.function.AddSpoolFunction;
import nozzly.function.App;
import nozzly.function.CompleteRunFunction;
import nozzly.function.CreateRunFunction;
import nozzly.function.GetDashboardFunction;
import nozzly.function.RebuildFiguresFunction;
import nozzly.function.ReportCostFunction;
import nozzly.function.ReportSuccessFunction;
import nozzly.function.ReportVarianceFunction;
import nozzly.function.Settings;
import nozzly.function.SettleRunFunction;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Meter;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Read units and time of the dashboard and the reports, of farms with 100 printers and few or many runs over the same 90
 * days. One run is recorded and settled; copies of it, each with a number, day and printer of its own, are stored as the
 * others, and the farm's figures are rebuilt from them.
 */
final class Reports {

    private static final int DAYS = 90;
    private static final int PRINTERS = 100;
    private static final int BATCH = 25;
    private static final int TIMES = 20;
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private Reports() {}

    static void print() {
        for (int runs : new int[] {1_000, 100_000}) {
            print(runs);
        }
    }

    private static void print(int runs) {
        Meter meter = new Meter();
        App app = new App(
                new Settings(TestStack.environment()),
                TestStack.dynamoDb(meter),
                TestStack.deadSqs(),
                InstantSource.fixed(NOW));
        Direct direct = new Direct(Api.newFarm());
        Bench.title("Dashboard and reports of %,d runs on %d printers in %d days".formatted(runs, PRINTERS, DAYS));
        long start = System.nanoTime();
        furnish(direct, app, runs);
        Bench.line("stored", "%.0f s".formatted((System.nanoTime() - start) / 1e9));
        start = System.nanoTime();
        meter.reset();
        var rebuilt = Direct.invoke(
                new RebuildFiguresFunction(app),
                new ObjectMapper().createObjectNode().put("farm", direct.farm()));
        Bench.line(
                "rebuild of all figures",
                "%.0f s, %,d replaced"
                        .formatted(
                                (System.nanoTime() - start) / 1e9,
                                rebuilt.at("/replaced").asInt()));
        measure("dashboard", direct, meter, new GetDashboardFunction(app), "/v1/dashboard");
        String quarter = "&from=2026-09-03&to=2026-12-02";
        measure(
                "success by day, 30 days",
                direct,
                meter,
                new ReportSuccessFunction(app),
                "/v1/insights/success?by=day");
        measure(
                "success by printer, 90 days",
                direct,
                meter,
                new ReportSuccessFunction(app),
                "/v1/insights/success?by=printer" + quarter);
        measure(
                "cost by model, 90 days",
                direct,
                meter,
                new ReportCostFunction(app),
                "/v1/insights/cost?by=model" + quarter);
        measure(
                "variance by model, 180 days",
                direct,
                meter,
                new ReportVarianceFunction(app),
                "/v1/insights/variance?by=model");
    }

    private static void measure(String what, Direct direct, Meter meter, RequestStreamHandler function, String path) {
        direct.call(function, "GET", path, null).expect(200);
        int times = path.contains("insights") ? 3 : TIMES;
        List<Double> milliseconds = new ArrayList<>();
        meter.reset();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            direct.call(function, "GET", path, null).expect(200);
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        milliseconds.sort(null);
        Bench.line(what, "%.1f read units, %.0f ms".formatted(meter.readUnits() / times, milliseconds.get(times / 2)));
    }

    private static void furnish(Direct direct, App app, int runs) {
        for (int i = 0; i < PRINTERS; i++) {
            direct.call(new AddPrinterFunction(app), "POST", "/v1/printers", "{'name':'Mk4','hourlyCost':0.5}")
                    .expect(201);
        }
        direct.call(new AddModelFunction(app), "POST", "/v1/models", "{'name':'Vase','gramsPerPiece':42}");
        for (int i = 0; i < 5; i++) {
            direct.call(
                            new AddSpoolFunction(app),
                            "POST",
                            "/v1/spools",
                            "{'material':'PLA','color':{'name':'Black'},'netGrams':1000,'price':25,'count':40}")
                    .expect(201);
        }
        direct.call(
                        new CreateRunFunction(app),
                        "POST",
                        "/v1/runs",
                        "{'printerId':'PRINTER-001','slicer':'PrusaSlicer','estimatedSeconds':7200,'items':[{'modelId':'MODEL-001','quantity':4}],'materials':[{'spoolId':'SPOOL-001','estimatedGrams':42}]}")
                .expect(201);
        direct.call(
                        new CompleteRunFunction(app),
                        "POST",
                        "/v1/runs/RUN-001/complete",
                        "{'startedAt':'2026-12-01T08:00:00Z','endedAt':'2026-12-01T10:00:00Z','items':[{'modelId':'MODEL-001','successful':3,'failed':1}],'materials':[{'spoolId':'SPOOL-001','actualGrams':43.5}]}")
                .expect(200);
        Direct.invoke(new SettleRunFunction(app), Parts.messages(direct.farm(), 1));
        copy(direct.farm(), runs);
        for (int i = 0; i < PRINTERS; i++) {
            direct.call(
                    new CreateRunFunction(app),
                    "POST",
                    "/v1/runs",
                    "{'printerId':'PRINTER-%03d','items':[{'modelId':'MODEL-001','quantity':4}],'materials':[{'spoolId':'SPOOL-%03d','estimatedGrams':42}]}"
                            .formatted(i + 1, i + 1));
        }
    }

    private static void copy(String farm, int runs) {
        DynamoDbClient dynamoDb = TestStack.stack().dynamoDb();
        String table = TestStack.environment().get("RUNS_TABLE");
        Map<String, AttributeValue> first = dynamoDb.getItem(get -> get.tableName(table)
                        .key(Map.of("farm", AttributeValue.fromS(farm), "number", AttributeValue.fromS("0000000001"))))
                .item();
        List<WriteRequest> batch = new ArrayList<>();
        for (int i = 2; i <= runs; i++) {
            Map<String, AttributeValue> copy = copy(first, 1_000_000 + i, i % DAYS, 1 + i % PRINTERS);
            batch.add(WriteRequest.builder().putRequest(put -> put.item(copy)).build());
            if (batch.size() == BATCH || i == runs) {
                dynamoDb.batchWriteItem(write -> write.requestItems(Map.of(table, batch)));
                batch.clear();
            }
        }
    }

    /** The same run with another number, on another printer, so many days earlier. */
    private static Map<String, AttributeValue> copy(
            Map<String, AttributeValue> run, long number, int daysEarlier, int printer) {
        Instant ended = Instant.parse("2026-12-01T10:00:00Z").minus(Duration.ofDays(daysEarlier));
        String day = LocalDate.ofInstant(ended, ZoneOffset.UTC).toString();
        AttributeValue printerNumber = AttributeValue.fromN(Integer.toString(printer));
        Map<String, AttributeValue> copy = new HashMap<>(run);
        copy.put("number", AttributeValue.fromS("%010d".formatted(number)));
        copy.put("startedAt", time(ended.minusSeconds(7200)));
        copy.put("endedAt", time(ended));
        copy.put("dayKey", AttributeValue.fromS("%s#%010d".formatted(day, number)));
        copy.put(
                "printerKey",
                AttributeValue.fromS("%s#%010d".formatted(run.get("farm").s(), printer)));
        copy.put("printer", with(run.get("printer"), "number", printerNumber));
        copy.put("settled", with(with(run.get("settled"), "day", AttributeValue.fromS(day)), "printer", printerNumber));
        copy.put(
                "revisions",
                AttributeValue.fromL(List.of(with(run.get("revisions").l().getFirst(), "endedAt", time(ended)))));
        return copy;
    }

    private static AttributeValue time(Instant time) {
        return AttributeValue.fromS(time.toString().replace("Z", ".000Z"));
    }

    private static AttributeValue with(AttributeValue map, String member, AttributeValue value) {
        Map<String, AttributeValue> members = new HashMap<>(map.m());
        members.put(member, value);
        return AttributeValue.fromM(members);
    }
}
