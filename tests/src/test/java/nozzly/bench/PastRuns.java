package nozzly.bench;

import java.time.Duration;
import java.time.Instant;
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
import nozzly.function.SettleRunFunction;
import nozzly.harness.Direct;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A farm that has printed for long: 100 printers, each with a pending run, 200 spools. One run is recorded and settled;
 * the others, over 90 days, are copies of it in the store, each with a number, day and printer of its own.
 */
final class PastRuns {

    static final int DAYS = 90;
    static final int PRINTERS = 100;
    private static final int BATCH = 25;
    private static final long FIRST_COPY = 1_000_000;
    private static final Instant ENDED = Instant.parse("2026-12-01T10:00:00Z");

    private final Direct direct;
    private final App app;

    private PastRuns(Direct direct, App app) {
        this.direct = direct;
        this.app = app;
    }

    /** @param figures whether there are figures of each run too; the totals of the days are always there */
    static void store(Direct direct, App app, int runs, boolean figures) {
        PastRuns past = new PastRuns(direct, app);
        past.furnish();
        past.copyTotals(runs);
        past.copyRuns(runs, figures);
        past.plan();
    }

    private void furnish() {
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
    }

    private void plan() {
        for (int i = 0; i < PRINTERS; i++) {
            direct.call(
                    new CreateRunFunction(app),
                    "POST",
                    "/v1/runs",
                    "{'printerId':'PRINTER-%03d','items':[{'modelId':'MODEL-001','quantity':4}],'materials':[{'spoolId':'SPOOL-%03d','estimatedGrams':42}]}"
                            .formatted(i + 1, i + 1));
        }
    }

    private void copyTotals(int runs) {
        Map<String, AttributeValue> today = item("FIGURES_TABLE", "key", day(ENDED));
        AttributeValue completed = AttributeValue.fromN(Integer.toString(runs / DAYS));
        for (int i = 0; i < DAYS; i++) {
            String day = day(ENDED.minus(Duration.ofDays(i)));
            Map<String, AttributeValue> copy = new HashMap<>(today);
            copy.put("key", AttributeValue.fromS(day));
            copy.put(
                    "totals",
                    with(with(today.get("totals"), "day", AttributeValue.fromS(day)), "runsCompleted", completed));
            write("FIGURES_TABLE", List.of(copy));
        }
    }

    private void copyRuns(int runs, boolean withFigures) {
        Map<String, AttributeValue> run = item("RUNS_TABLE", "number", "0000000001");
        Map<String, AttributeValue> figures = item("FIGURES_TABLE", "key", "run#2026-12-01#0000000001");
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
            if (withFigures) {
                write("FIGURES_TABLE", figuresCopies);
            }
        }
    }

    private Map<String, AttributeValue> item(String table, String sort, String key) {
        return TestStack.stack()
                .dynamoDb()
                .getItem(get -> get.tableName(TestStack.environment().get(table))
                        .key(Map.of("farm", AttributeValue.fromS(direct.farm()), sort, AttributeValue.fromS(key))))
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
