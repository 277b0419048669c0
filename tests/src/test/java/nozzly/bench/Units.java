package nozzly.bench;

import java.time.InstantSource;
import nozzly.function.AddModelFunction;
import nozzly.function.AddPrinterFunction;
import nozzly.function.AddSpoolFunction;
import nozzly.function.App;
import nozzly.function.CompleteRunFunction;
import nozzly.function.CreateRunFunction;
import nozzly.function.Settings;
import nozzly.function.SettleRunFunction;
import nozzly.function.TransitionRunFunction;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Meter;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;

/** Capacity units of each step in the life of a run of one spool, as the store reports them. */
final class Units {

    private Units() {}

    /** @param headers of each request; an empty value of an idempotency key is made up anew for each */
    static void print(String title, String[] headers) {
        String farm = Api.newFarm();
        Meter meter = new Meter();
        App app = new App(
                new Settings(TestStack.environment()),
                TestStack.dynamoDb(meter),
                TestStack.deadSqs(),
                InstantSource.system());
        Direct direct = new Direct(farm);
        direct.call(new AddPrinterFunction(app), "POST", "/v1/printers", "{'name':'Mk4','hourlyCost':0.5,'watts':120}");
        direct.call(new AddModelFunction(app), "POST", "/v1/models", "{'name':'Vase','gramsPerPiece':42}");
        direct.call(
                new AddSpoolFunction(app),
                "POST",
                "/v1/spools",
                "{'material':'PLA','brand':'Prusament','color':{'name':'Galaxy Black'},'netGrams':1000,'price':25}");
        // The first run of a farm marks it as one with results, once in its life.
        life(direct, app, meter, "RUN-001", new String[0], false);
        Bench.title("Capacity units of one run, " + title);
        double[] sums = life(direct, app, meter, "RUN-002", headers, true);
        Bench.line("together", "%.1f written, %.1f read".formatted(sums[0], sums[1]));
    }

    private static double[] life(Direct direct, App app, Meter meter, String run, String[] headers, boolean printed) {
        double[] sums = new double[2];
        String number = run.substring(run.length() - 1);
        step(
                "create",
                meter,
                sums,
                printed,
                () -> direct.call(
                                new CreateRunFunction(app),
                                "POST",
                                "/v1/runs",
                                "{'printerId':'PRINTER-001','slicer':'PrusaSlicer','bedTemperatureC':60,'nozzleTemperatureC':215,'estimatedSeconds':7200,'estimate':{'modelGrams':42},'items':[{'modelId':'MODEL-001','quantity':1}],'materials':[{'spoolId':'SPOOL-001','estimatedGrams':42}]}",
                                keyed(headers, "create" + run))
                        .expect(201));
        step(
                "start",
                meter,
                sums,
                printed,
                () -> direct.call(
                                new TransitionRunFunction(app),
                                "POST",
                                "/v1/runs/" + run + "/start",
                                "{}",
                                keyed(headers, "start" + run))
                        .expect(200));
        step(
                "complete",
                meter,
                sums,
                printed,
                () -> direct.call(
                                new CompleteRunFunction(app),
                                "POST",
                                "/v1/runs/" + run + "/complete",
                                "{'items':[{'modelId':'MODEL-001','successful':1,'failed':0}],'materials':[{'spoolId':'SPOOL-001','actualGrams':43.5}]}",
                                keyed(headers, "complete" + run))
                        .expect(200));
        step(
                "settle",
                meter,
                sums,
                printed,
                () -> Direct.invoke(new SettleRunFunction(app), Parts.messages(direct.farm(), Long.parseLong(number))));
        return sums;
    }

    private static void step(String name, Meter meter, double[] sums, boolean printed, Runnable step) {
        meter.reset();
        step.run();
        sums[0] += meter.writeUnits();
        sums[1] += meter.readUnits();
        if (printed) {
            Bench.line(name, "%.1f written, %.1f read".formatted(meter.writeUnits(), meter.readUnits()));
        }
    }

    private static String[] keyed(String[] headers, String key) {
        return headers.length == 0 ? headers : new String[] {headers[0], key};
    }
}
