package nozzly.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nozzly.function.App;
import nozzly.function.GetDashboardFunction;
import nozzly.function.RebuildFiguresFunction;
import nozzly.function.ReportCostFunction;
import nozzly.function.ReportSuccessFunction;
import nozzly.function.ReportVarianceFunction;
import nozzly.function.Settings;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Meter;
import nozzly.harness.TestStack;

/** Read units and local time of the dashboard and the reports, of farms with few and with many {@link PastRuns}. */
final class Reports {

    private static final int TIMES = 5;
    private static final int REPORTED = 10_000;
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private final Meter meter = new Meter();
    private final App app = new App(
            new Settings(TestStack.environment()),
            TestStack.dynamoDb(meter),
            TestStack.deadSqs(),
            InstantSource.fixed(NOW));
    private final Direct direct = new Direct(Api.newFarm());

    private Reports(int runs, boolean figures) {
        Bench.title("%,d past runs on %d printers in %d days".formatted(runs, PastRuns.PRINTERS, PastRuns.DAYS));
        PastRuns.store(direct, app, runs, figures);
    }

    static void print() {
        for (int runs : new int[] {1_000, 100_000}) {
            new Reports(runs, false).dashboard();
        }
        new Reports(REPORTED, true).reports();
    }

    private void dashboard() {
        measure("dashboard", new GetDashboardFunction(app), "/v1/dashboard");
    }

    private void reports() {
        String quarter = "&from=2026-09-03&to=2026-12-02";
        measure("success by day, 30 days", new ReportSuccessFunction(app), "/v1/insights/success?by=day");
        measure(
                "success by printer, 90 days",
                new ReportSuccessFunction(app),
                "/v1/insights/success?by=printer" + quarter);
        measure("cost by model, 90 days", new ReportCostFunction(app), "/v1/insights/cost?by=model" + quarter);
        measure("variance by model, 180 days", new ReportVarianceFunction(app), "/v1/insights/variance?by=model");
        long start = System.nanoTime();
        Direct.invoke(
                new RebuildFiguresFunction(app),
                JsonNodeFactory.instance.objectNode().put("farm", direct.farm()));
        Bench.line("rebuild of all figures", "%.0f s".formatted((System.nanoTime() - start) / 1e9));
    }

    private void measure(String what, RequestStreamHandler function, String path) {
        direct.call(function, "GET", path, null).expect(200);
        List<Double> milliseconds = new ArrayList<>();
        meter.reset();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            direct.call(function, "GET", path, null).expect(200);
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        milliseconds.sort(null);
        Bench.line(what, "%.1f read units, %.0f ms".formatted(meter.readUnits() / TIMES, milliseconds.get(TIMES / 2)));
    }
}
