package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stories of the user's guide, through HTTP. */
class StoriesIT {

    private final Workshop shop = new Workshop(TestStack.api(Api.newFarm(), "manager"));
    private final Api api = shop.api();
    private String printer;

    @BeforeEach
    void aFarmHasAPrinter() {
        printer = shop.printer();
    }

    @Test
    void aSinglePrintTakesWhatItUsedOffItsSpool() {
        String spool = shop.spool("PLA", 1000);
        String model = shop.model("Vase", 42);
        String run = shop.started(printer, model, 1, spool, 42);

        Answer completed =
                shop.complete(run, Workshop.allGood(model, 1, spool, 44.1)).expect(200);

        assertThat(completed.text("/status")).isEqualTo("COMPLETED");
        assertThat(completed.number("/variance/grams")).isEqualTo(2.1);
        assertThat(completed.number("/variance/percent")).isEqualTo(5);
        assertThat(completed.number("/cost/parts/material")).isEqualTo(0.882);
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(955.9);
    }

    @Test
    void twelveKeychainsOverThreePlatesComeOutElevenGoodAndOneFailed() {
        String spool = shop.spool("PETG", 1000);
        String model = shop.model("Keychain", 5);
        String run = shop.run(
                "{'printerId':'%s','plates':3,'estimate':{'modelGrams':60},'items':[{'modelId':'%s','quantity':12}],'materials':[{'spoolId':'%s','estimatedGrams':60}]}"
                        .formatted(printer, model, spool));
        shop.start(run);

        shop.complete(run, Workshop.allGood(model, 11, spool, 61)).expect(422);
        Answer completed = shop.complete(
                        run,
                        "{'items':[{'modelId':'%s','successful':11,'failed':1}],'failureReason':'adhesion','durationSeconds':7200,'materials':[{'spoolId':'%s','actualGrams':61}]}"
                                .formatted(model, spool))
                .expect(200);

        assertThat(completed.number("/items/0/successful")).isEqualTo(11);
        assertThat(completed.number("/items/0/failed")).isEqualTo(1);
        assertThat(completed.number("/durationSeconds")).isEqualTo(7200);
        assertThat(completed.number("/cost/perGoodItem")).isPositive();
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(939);
    }

    @Test
    void aMultiColourPrintTracksEachOfItsThreeSpools() {
        String model = shop.model("Parrot", 80);
        String red = shop.spool("PLA", 1000);
        String green = shop.spool("PLA", 1000);
        String blue = shop.spool("PLA", 1000);
        String run = shop.run(
                "{'printerId':'%s','estimate':{'modelGrams':80,'flushedGrams':12.5,'towerGrams':7.5},'items':[{'modelId':'%s','quantity':1}],'materials':[{'spoolId':'%s','estimatedGrams':50},{'spoolId':'%s','estimatedGrams':30},{'spoolId':'%s','estimatedGrams':20}]}"
                        .formatted(printer, model, red, green, blue));
        shop.start(run);

        Answer completed = shop.complete(
                        run,
                        "{'items':[{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','actualGrams':55},{'spoolId':'%s','actualGrams':28.123},{'spoolId':'%s','actualGrams':20}]}"
                                .formatted(model, red, green, blue))
                .expect(200);

        assertThat(completed.each("/materials", "varianceGrams")).containsExactly("5", "-1.877", "0");
        shop.settled(run);
        assertThat(shop.remaining(red)).isEqualTo(945);
        assertThat(shop.remaining(green)).isEqualTo(971.877);
        assertThat(shop.remaining(blue)).isEqualTo(980);
    }

    @Test
    void weighingBeforeAndAfterWorksOutWhatWasUsed() {
        String spool = shop.spool("PLA", 1000);
        String model = shop.model("Vase", 42);
        String run = shop.started(printer, model, 1, spool, 42);

        Answer completed = shop.complete(
                        run,
                        "{'items':[{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','beforeGrams':1200,'afterGrams':1156.5}]}"
                                .formatted(model, spool))
                .expect(200);

        assertThat(completed.number("/materials/0/actualGrams")).isEqualTo(43.5);
        assertThat(completed.number("/materials/0/weighing/beforeGrams")).isEqualTo(1200);
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(956.5);
    }

    @Test
    void aFailedPrintTakesWhatItUsedAndIsReprintedByALinkedRun() {
        String spool = shop.spool("PLA", 1000);
        String model = shop.model("Helmet", 200);
        String run = shop.started(printer, model, 1, spool, 200);

        Answer failed = api.post(
                        "/v1/runs/" + run + "/fail",
                        "{'reason':'spaghetti','notes':'let go at 40 %%','materials':[{'spoolId':'%s','actualGrams':80}]}"
                                .formatted(spool))
                .expect(200);
        assertThat(failed.text("/status")).isEqualTo("FAILED");
        assertThat(failed.text("/failure/reason")).isEqualTo("spaghetti");
        assertThat(failed.number("/items/0/failed")).isEqualTo(1);
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(920);

        Answer proposal = api.post("/v1/runs/preview", "{'reprintOf':'%s'}".formatted(run))
                .expect(200);
        assertThat(proposal.number("/items/0/quantity")).isEqualTo(1);
        String reprint = shop.run(
                "{'printerId':'%s','reprintOf':'%s','items':[{'modelId':'%s','quantity':1}],'materials':[{'spoolId':'%s','estimatedGrams':200}]}"
                        .formatted(printer, run, model, spool));
        shop.start(reprint);
        shop.complete(reprint, Workshop.allGood(model, 1, spool, 201)).expect(200);

        Answer original = api.get("/v1/runs/" + run).expect(200);
        assertThat(original.text("/reprints/0")).isEqualTo(reprint);
        assertThat(original.number("/cost/chain/goodItems")).isEqualTo(1);
        assertThat(api.get("/v1/runs/" + reprint).text("/reprintOf")).isEqualTo(run);
    }

    @Test
    void aForgottenStartIsGivenWhenTheRunCompletes() {
        String run = shop.run("{'printerId':'%s'}".formatted(printer));

        shop.complete(run, "{}").expect(409);
        Answer completed = shop.complete(run, "{'startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T09:30:00Z'}")
                .expect(200);

        assertThat(completed.number("/durationSeconds")).isEqualTo(5400);
        assertThat(completed.each("/history", "action")).containsExactly("create", "start", "complete");
    }

    @Test
    void aCorrectionOfGramsAndOfTheSpoolMovesTheDifference() {
        String wrong = shop.spool("PLA", 1000);
        String right = shop.spool("PLA", 1000);
        String model = shop.model("Vase", 42);
        String run = shop.started(printer, model, 1, wrong, 42);
        Answer completed =
                shop.complete(run, Workshop.allGood(model, 1, wrong, 50)).expect(200);
        shop.settled(run);

        Answer grams = api.put(
                        "/v1/runs/" + run + "/results",
                        "{'reason':'misread the scale','items':[{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','actualGrams':45}]}"
                                .formatted(model, wrong),
                        "if-match",
                        completed.etag())
                .expect(200);
        shop.settled(run);
        assertThat(shop.remaining(wrong)).isEqualTo(955);

        api.put(
                        "/v1/runs/" + run + "/results",
                        "{'reason':'it was the other spool','items':[{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','insteadOf':'%s','actualGrams':45}]}"
                                .formatted(model, right, wrong),
                        "if-match",
                        grams.etag())
                .expect(200);
        shop.settled(run);

        assertThat(shop.remaining(wrong)).isEqualTo(1000);
        assertThat(shop.remaining(right)).isEqualTo(955);
        assertThat(api.get("/v1/runs/" + run).each("/revisions", "revision")).containsExactly("1", "2", "3");
        assertThat(api.get("/v1/spools/" + wrong + "/ledger").each("/items", "deltaGrams"))
                .containsExactly("45", "5", "-50", "1000");
    }

    @Test
    void aCancelledRunLeavesTheStockAlone() {
        String spool = shop.spool("PLA", 1000);
        String run = shop.run(
                "{'printerId':'%s','materials':[{'spoolId':'%s','estimatedGrams':300}]}".formatted(printer, spool));
        assertThat(api.get("/v1/spools/" + spool).number("/availableGrams")).isEqualTo(700);

        Answer cancelled = api.post("/v1/runs/" + run + "/cancel", "{'reason':'order withdrawn'}")
                .expect(200);

        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/allowedActions")).isEmpty();
        assertThat(shop.remaining(spool)).isEqualTo(1000);
        assertThat(api.get("/v1/spools/" + spool).number("/availableGrams")).isEqualTo(1000);
    }
}
