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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Read units and time of the dashboard and the reports, of farms with 100 printers and few or many runs over the same 90
 * days. One run is recorded and settled; copies of it and of its figures, each with a number, day and printer of its own,
 * are stored as the others, and the totals of the days are rebuilt from them.
 */
final class Reports {

    private static final int DAYS = 90;
    private static final int PRINTERS = 100;
    private static final int BATCH = 25;
    private static final int TIMES = 20;
    private static final long FIRST_COPY = 1_000_000;
    private static final Instant ENDED = Instant.parse("2026-12-01T10:00:00Z");
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

    /** Stores copies of the first run and of its figures. */
    private static void copy(String farm, int runs) {
        Map<String, AttributeValue> run = item("RUNS_TABLE", farm, "number", "0000000001");
        Map<String, AttributeValue> figures = item("FIGURES_TABLE", farm, "key", "run#2026-12-01#0000000001");
        for (int from = 2; from <= runs; from += BATCH) {
            List<Map<String, AttributeValue>> runCopies = new ArrayList<>();
            List<Map<String, AttributeValue>> figuresCopies = new ArrayList<>();
            for (int i = from; i < from + BATCH && i <= runs; i++) {
                long number = FIRST_COPY + i;
                Instant ended = ENDED.minus(Duration.ofDays(i % DAYS));
                AttributeValue printer = AttributeValue.fromN(Integer.toString(1 + i % PRINTERS));
                runCopies.add(run(run, number, ended, printer));
                figuresCopies.add(figures(figures, number, ended, printer));
            }
            write("RUNS_TABLE", runCopies);
            write("FIGURES_TABLE", figuresCopies);
        }
    }

    private static Map<String, AttributeValue> item(String table, String farm, String sort, String key) {
        return TestStack.stack()
                .dynamoDb()
                .getItem(get -> get.tableName(TestStack.environment().get(table))
                        .key(Map.of("farm", AttributeValue.fromS(farm), sort, AttributeValue.fromS(key))))
                .item();
    }

    private static void write(String table, List<Map<String, AttributeValue>> items) {
        List<WriteRequest> puts = items.stream()
                .map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .toList();
        TestStack.stack()
                .dynamoDb()
                .batchWriteItem(write ->
                        write.requestItems(Map.of(TestStack.environment().get(table), puts)));
    }

    private static Map<String, AttributeValue> run(
            Map<String, AttributeValue> run, long number, Instant ended, AttributeValue printer) {
        AttributeValue day = AttributeValue.fromS(day(ended));
        Map<String, AttributeValue> copy = new HashMap<>(run);
        copy.put("number", AttributeValue.fromS("%010d".formatted(number)));
        copy.put("startedAt", time(ended.minusSeconds(7200)));
        copy.put("endedAt", time(ended));
        copy.put("dayKey", AttributeValue.fromS("%s#%010d".formatted(day(ended), number)));
        copy.put(
                "printerKey",
                AttributeValue.fromS("%s#%010d".formatted(run.get("farm").s(), Long.parseLong(printer.n()))));
        copy.put("printer", with(run.get("printer"), "number", printer));
        copy.put("settled", with(with(run.get("settled"), "day", day), "printer", printer));
        copy.put(
                "revisions",
                AttributeValue.fromL(List.of(with(run.get("revisions").l().getFirst(), "endedAt", time(ended)))));
        return copy;
    }

    private static Map<String, AttributeValue> figures(
            Map<String, AttributeValue> figures, long number, Instant ended, AttributeValue printer) {
        AttributeValue of = figures.get("run");
        of = with(of, "run", AttributeValue.fromN(Long.toString(number)));
        of = with(of, "day", AttributeValue.fromS(day(ended)));
        of = with(of, "printer", with(of.m().get("printer"), "number", printer));
        Map<String, AttributeValue> copy = new HashMap<>(figures);
        copy.put("key", AttributeValue.fromS("run#%s#%010d".formatted(day(ended), number)));
        copy.put("run", of);
        return copy;
    }

    private static String day(Instant ended) {
        return LocalDate.ofInstant(ended, ZoneOffset.UTC).toString();
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
