package nozzly.run;

import static nozzly.run.Fixtures.grams;
import static nozzly.run.Fixtures.inProgress;
import static nozzly.run.Fixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.run.Reported.Consumption;
import nozzly.spool.Grams;
import org.junit.jupiter.api.Test;

class PrintedMaterialsTest {

    private static final List<PlannedMaterial> ONE = List.of(new PlannedMaterial(7, "PLA", grams("20")));
    private static final List<PlannedMaterial> TWO =
            List.of(new PlannedMaterial(7, "PLA", grams("30")), new PlannedMaterial(8, "PETG", grams("10")));

    @Test
    void theOnlySpoolGaveAll() {
        assertThat(measured(ONE, actual(null, "19.5"))).contains(Map.of(7L, grams("19.5")));
        assertThat(measured(ONE, actual(0L, "12"), actual(1L, "3"))).contains(Map.of(7L, grams("15")));
    }

    @Test
    void gramsOfAMeasuredLengthAreMeasuredToo() {
        assertThat(measured(ONE, new Consumption(null, null, 1000L, "actual"), used(null, "2.98", "derived")))
                .contains(Map.of(7L, grams("2.98")));
        assertThat(measured(ONE, new Consumption(null, null, 1000L, "estimate"), used(null, "2.98", "derived")))
                .isEmpty();
    }

    @Test
    void toolsAreTheSpoolsThatThePrinterHasLoaded() {
        List<Consumption> told = List.of(actual(0L, "1"), actual(1L, "2"));

        assertThat(materials(TWO, List.of(8L, 7L), null, told).measured())
                .contains(Map.of(8L, grams("1"), 7L, grams("2")));
        assertThat(materials(TWO, List.of(), null, told).measured()).contains(Map.of(7L, grams("1"), 8L, grams("2")));
        assertThat(materials(TWO, List.of(8L, 9L), null, told).measured()).isEmpty();
    }

    @Test
    void whatSeveralSpoolsGaveTogetherIsDividedAsPlannedWhereThatMustDo() {
        assertThat(measured(TWO, actual(null, "20"))).isEmpty();
        assertThat(materials(TWO, List.of(), null, List.of(actual(null, "20"))).estimated())
                .contains(Map.of(7L, grams("15"), 8L, grams("5")));
    }

    @Test
    void withoutAMeasurementTheEstimateCountsAsFarAsThePrintWent() {
        assertThat(materials(ONE, List.of(), 25L, List.of()).estimated()).contains(Map.of(7L, grams("5")));
        assertThat(materials(ONE, List.of(), 25L, List.of(used(null, "4.8", "scaled")))
                        .estimated())
                .contains(Map.of(7L, grams("4.8")));
        assertThat(materials(ONE, List.of(), 25L, List.of(used(null, "16", "estimate")))
                        .estimated())
                .contains(Map.of(7L, grams("4")));
    }

    @Test
    void whereNobodyTellsHowFarItIsTheWholeEstimate() {
        assertThat(materials(ONE, List.of(), null, List.of()).estimated()).contains(Map.of(7L, grams("20")));
    }

    @Test
    void aSpoolThatNobodyEstimatedIsLeftToAPerson() {
        List<PlannedMaterial> unknown = List.of(new PlannedMaterial(7, "PLA", null));

        assertThat(materials(unknown, List.of(), 50L, List.of()).estimated()).isEmpty();
    }

    private static Optional<Map<Long, Grams>> measured(List<PlannedMaterial> planned, Consumption... told) {
        return materials(planned, List.of(), null, List.of(told)).measured();
    }

    private static PrintedMaterials materials(
            List<PlannedMaterial> planned, List<Long> loaded, Long progress, List<Consumption> told) {
        PrintReport report = new PrintReport(
                "event",
                Fixtures.OLA,
                "Bambuddy, Mk4",
                null,
                "failed",
                new ExternalJob("CONNECTION-001", null, null),
                Fixtures.TEN,
                null,
                progress,
                told,
                null);
        return new PrintedMaterials(inProgress(plan(List.of(), planned)), loaded, report);
    }

    private static Consumption actual(Long tool, String grams) {
        return used(tool, grams, "actual");
    }

    private static Consumption used(Long tool, String grams, String basis) {
        return new Consumption(tool, grams(grams), null, basis);
    }
}
