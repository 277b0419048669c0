package nozzly.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** A farm of its own for a test, and the steps that many tests begin with. */
public final class Workshop {

    private final Api api;

    public Workshop(Api api) {
        this.api = api;
    }

    public Api api() {
        return api;
    }

    public String printer() {
        return api.post("/v1/printers", "{'name':'Mk4','hourlyCost':0.5,'watts':120}")
                .expect(201)
                .id();
    }

    /** A full spool at 20 a kilogram, whose reel weighs 200 g. */
    public String spool(String material, int netGrams) {
        return api.post(
                        "/v1/spools",
                        "{'material':'%s','netGrams':%d,'tareGrams':200,'price':%d}"
                                .formatted(material, netGrams, netGrams / 50))
                .expect(201)
                .id();
    }

    public String model(String name, double gramsPerPiece) {
        return api.post("/v1/models", "{'name':'%s','gramsPerPiece':%s}".formatted(name, gramsPerPiece))
                .expect(201)
                .id();
    }

    public String run(String body) {
        return api.post("/v1/runs", body).expect(201).id();
    }

    public void start(String run) {
        api.post("/v1/runs/" + run + "/start", "{}").expect(200);
    }

    /** A run in progress of one model and one spool. */
    public String started(String printer, String model, int quantity, String spool, double estimatedGrams) {
        String run = run(
                "{'printerId':'%s','items':[{'modelId':'%s','quantity':%d}],'materials':[{'spoolId':'%s','estimatedGrams':%s}]}"
                        .formatted(printer, model, quantity, spool, estimatedGrams));
        start(run);
        return run;
    }

    public Answer complete(String run, String body, String... headers) {
        return api.post("/v1/runs/" + run + "/complete", body, headers);
    }

    /** Results of one model and one spool, all good. */
    public static String allGood(String model, int pieces, String spool, double grams) {
        return "{'items':[{'modelId':'%s','successful':%d,'failed':0}],'materials':[{'spoolId':'%s','actualGrams':%s}]}"
                .formatted(model, pieces, spool, grams);
    }

    public double remaining(String spool) {
        return api.get("/v1/spools/" + spool).expect(200).number("/remainingGrams");
    }

    /** Waits until the stock shows the run's results. */
    public void settled(String run) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(api.get("/v1/runs/" + run)
                                .expect(200)
                                .at("/results/settled")
                                .booleanValue())
                        .isTrue());
    }
}
