package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dashboard and reports as people meet them. That each figure is right, {@link nozzly.insight.FiguresIT} shows. */
class InsightsIT {

    private final Workshop shop = new Workshop(TestStack.api(Api.newFarm(), "manager"));
    private final Api api = shop.api();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/insights/variance?by=model",
                "/v1/insights/success?by=day",
                "/v1/insights/success?by=printer",
                "/v1/insights/cost?by=month",
                "/v1/insights/cost?by=model",
                "/v1/insights/reorder"
            })
    void anEmptyFarmHasReportsWithoutGroups(String report) {
        assertThat(api.get(report).expect(200).at("/groups")).isEmpty();
    }

    @Test
    void anEmptyFarmHasADashboardOfZerosAndNulls() {
        Answer dashboard = api.get("/v1/dashboard").expect(200);
        assertThat(dashboard.at("/days").intValue()).isEqualTo(30);
        assertThat(dashboard.at("/trend")).hasSize(30);
        assertThat(dashboard.at("/period").toString())
                .isEqualTo("{\"runsCompleted\":0,\"runsFailed\":0,\"itemsGood\":0,\"itemsFailed\":0,\"grams\":0}");
        assertThat(dashboard.at("/success/days7").toString()).isEqualTo("{\"runs\":null,\"items\":null}");
        assertThat(dashboard.at("/settlement").toString()).isEqualTo("{\"waiting\":0,\"oldestSeconds\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"days=0", "days=367", "days=x", "days=7&days=8", "day=7"})
    void aWrongNumberOfDaysIsRefused(String query) {
        assertThat(api.get("/v1/dashboard?" + query).expect(400).pointers()).hasSize(1);
    }

    @Test
    void aDashboardThatShowsTheSameIsNotSentAgain() {
        String tag = api.get("/v1/dashboard").expect(200).etag();
        api.get("/v1/dashboard", "if-none-match", tag).expect(304);
        shop.printer();
        api.get("/v1/dashboard", "if-none-match", tag).expect(304);
        shop.spool("PLA", 1000);
        shop.run("{'printerId':'PRINTER-001'}");
        api.get("/v1/dashboard", "if-none-match", tag).expect(200);
    }

    @Test
    void theDashboardShowsWhatGoesOnAndWhatIsLacking() {
        String printer = shop.printer();
        String model = shop.model("Vase", 10);
        String spool = shop.spool("PLA", 50);
        api.patch("/v1/spools/" + spool, "{'lowAtGrams':60}", "if-match", "*").expect(200);
        shop.started(printer, model, 2, spool, 30);
        shop.run(
                "{'printerId':'%s','estimatedSeconds':60,'items':[{'modelId':'%s','quantity':1}],'materials':[{'spoolId':'%s','estimatedGrams':40}]}"
                        .formatted(printer, model, spool));
        Answer dashboard = api.get("/v1/dashboard?days=7").expect(200);
        assertThat(dashboard.each("/active", "id")).containsExactly("RUN-001");
        assertThat(dashboard.text("/active/0/items/0/name")).isEqualTo("Vase");
        assertThat(dashboard.at("/active/0/expectedEnd").isNull()).isTrue();
        assertThat(dashboard.each("/pending", "id")).containsExactly("RUN-002");
        assertThat(dashboard.each("/lowSpools", "spoolId")).containsExactly(spool);
        assertThat(dashboard.each("/shortages", "runId")).containsExactly("RUN-001", "RUN-002");
        assertThat(dashboard.each("/shortages", "shortGrams")).containsExactly("20", "20");
        assertThat(api.get("/v1/runs/RUN-002").number("/warnings/0/shortGrams")).isEqualTo(20);
    }

    @Test
    void applyingASuggestionTwiceChangesTheModelOnce() {
        String printer = shop.printer();
        String model = shop.model("Vase", 10);
        String spool = shop.spool("PLA", 1000);
        for (int i = 0; i < 3; i++) {
            String run = shop.started(printer, model, 2, spool, 20);
            shop.complete(run, Workshop.allGood(model, 2, spool, 21.5)).expect(200);
            shop.settled(run);
        }
        JsonNode group = only(api.get("/v1/insights/variance?by=model").expect(200));
        assertThat(group.at("/name").textValue()).isEqualTo("Vase");
        assertThat(group.at("/meaning").textValue()).isEqualTo("consistently-high");
        assertThat(group.at("/meanPercent").decimalValue()).isEqualByComparingTo("7.5");
        assertThat(group.at("/deviationPercent").decimalValue()).isZero();

        String version = api.get("/v1/models/" + model).etag();
        String suggestion = "{'gramsPerPiece':%s}".formatted(group.at("/suggestedGramsPerPiece"));
        api.patch("/v1/models/" + model, suggestion, "if-match", version).expect(200);
        api.patch("/v1/models/" + model, suggestion, "if-match", version).expect(412);
        api.patch("/v1/models/" + model, suggestion, "if-match", "*").expect(200);

        assertThat(api.get("/v1/models/" + model).number("/gramsPerPiece")).isEqualTo(10.75);
        assertThat(api.get("/v1/models/" + model).at("/version").intValue()).isEqualTo(2);
        assertThat(only(api.get("/v1/insights/variance?by=model"))
                        .at("/suggestedGramsPerPiece")
                        .isNull())
                .isTrue();
    }

    @Test
    void aCorrectionMovesFiguresToTheOtherDayPrinterAndModel() {
        shop.printer();
        shop.printer();
        String wrong = shop.model("Vase", 10);
        String right = shop.model("Bowl", 10);
        String spool = shop.spool("PLA", 1000);
        String run = shop.started("PRINTER-001", wrong, 1, spool, 10);
        shop.complete(run, Workshop.allGood(wrong, 1, spool, 10)).expect(200);
        shop.settled(run);
        api.put(
                        "/v1/runs/" + run + "/results",
                        "{'reason':'mixed up','printerId':'PRINTER-002','startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T10:00:00Z','closedShort':true,'items':[{'modelId':'%s','successful':0,'failed':0},{'modelId':'%s','successful':1,'failed':0}],'materials':[{'spoolId':'%s','actualGrams':12}]}"
                                .formatted(wrong, right, spool),
                        "if-match",
                        "*")
                .expect(200);
        shop.settled(run);

        assertThat(api.get("/v1/dashboard").number("/period/grams")).isZero();
        String may = "&from=2026-05-01&to=2026-06-01";
        assertThat(api.get("/v1/insights/success?by=day" + may).each("/groups", "key"))
                .containsExactly("2026-05-01");
        Answer printers = api.get("/v1/insights/success?by=printer" + may).expect(200);
        assertThat(printers.each("/groups", "runsCompleted")).containsExactly("0", "1");
        assertThat(printers.each("/groups", "printedSeconds")).containsExactly("0", "7200");
        Answer models = api.get("/v1/insights/success?by=model" + may).expect(200);
        assertThat(models.each("/groups", "itemsGood")).containsExactly("0", "1");
        Answer months = api.get("/v1/insights/cost?by=month&from=2026-05-01").expect(200);
        assertThat(months.at("/groups/0/key").textValue()).isEqualTo("2026-05");
        assertThat(months.at("/groups/0/correctedAt").isTextual()).isTrue();
    }

    @Test
    void newPricesTariffsAndTimeZonesChangeNothingThatIsSettled() {
        String printer = shop.printer();
        String model = shop.model("Vase", 10);
        String spool = shop.spool("PLA", 1000);
        String run = shop.started(printer, model, 1, spool, 10);
        shop.complete(run, Workshop.allGood(model, 1, spool, 10).replaceFirst("\\{", "{'durationSeconds':3600,"))
                .expect(200);
        shop.settled(run);
        String before = period("/v1/insights/cost?by=printer");

        api.patch("/v1/spools/" + spool, "{'price':99}", "if-match", "*").expect(200);
        api.patch("/v1/printers/" + printer, "{'hourlyCost':99,'watts':9999}", "if-match", "*")
                .expect(200);
        api.put(
                        "/v1/farm",
                        "{'timeZone':'UTC','currency':'EUR','electricityPerKwh':9,'labourPerHour':9,'labourMinutesPerRun':9}",
                        "if-match",
                        "*")
                .expect(200);
        assertThat(period("/v1/insights/cost?by=printer")).isEqualTo(before);
    }

    @Test
    void aRunsOwnPageShowsTheCostOfItsChainOfReprints() {
        String printer = shop.printer();
        String model = shop.model("Vase", 10);
        String spool = shop.spool("PLA", 1000);
        String run = shop.started(printer, model, 2, spool, 20);
        shop.complete(
                        run,
                        "{'durationSeconds':3600,'items':[{'modelId':'%s','successful':1,'failed':1}],'materials':[{'spoolId':'%s','actualGrams':20}]}"
                                .formatted(model, spool))
                .expect(200);
        String reprint = shop.run(
                "{'printerId':'%s','reprintOf':'%s','items':[{'modelId':'%s','quantity':1}],'materials':[{'spoolId':'%s'}]}"
                        .formatted(printer, run, model, spool));
        shop.start(reprint);
        shop.complete(reprint, Workshop.allGood(model, 1, spool, 10).replaceFirst("\\{", "{'durationSeconds':1800,"))
                .expect(200);
        Answer shown = api.get("/v1/runs/" + run).expect(200);
        // 0.4 + 0.5 of the run, 0.2 + 0.25 of its reprint
        assertThat(shown.at("/cost/chain").toString())
                .isEqualTo("{\"total\":1.35,\"goodItems\":2,\"perGoodItem\":0.675}");
    }

    /** The groups of a report over a year. */
    private String period(String report) {
        return api.get(report + "&from=2026-01-01&to=2027-01-01")
                .expect(200)
                .at("/groups")
                .toString();
    }

    private static JsonNode only(Answer report) {
        assertThat(StreamSupport.stream(report.at("/groups").spliterator(), false))
                .hasSize(1);
        return report.at("/groups/0");
    }
}
