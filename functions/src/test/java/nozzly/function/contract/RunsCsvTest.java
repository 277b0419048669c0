package nozzly.function.contract;

import static nozzly.http.Written.json;
import static nozzly.insight.RunSamples.grams;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nozzly.farm.Money;
import nozzly.insight.RunSamples;
import nozzly.run.Estimate;
import nozzly.run.ExternalJob;
import nozzly.run.Failure;
import nozzly.run.FailureReason;
import nozzly.run.Plan;
import nozzly.run.PlannedItem;
import nozzly.run.PlannedMaterial;
import nozzly.run.Reported;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.run.Settled;
import nozzly.run.UsedMaterial;
import nozzly.run.UsedMaterial.Basis;
import nozzly.run.Weighing;
import org.junit.jupiter.api.Test;

class RunsCsvTest {

    @Test
    void aRunHasALineForEachMaterial() {
        RunSamples run = new RunSamples()
                .model(1, "5", 11, 1)
                .model(2, null, 3, 0)
                .used(1, "42.5", "40")
                .used(2, "0", null)
                .price("20");

        List<Map<String, String>> lines = lines(run.run());

        assertThat(lines).extracting(line -> line.get("materials.spoolId")).containsExactly("SPOOL-001", "SPOOL-002");
        assertThat(lines)
                .extracting(line -> line.get("materials.varianceGrams"))
                .containsExactly("2.5", "0");
        assertThat(lines)
                .extracting(line -> line.get("materials.variancePercent"))
                .containsExactly("6.25", null);
        assertThat(lines).extracting(line -> line.get("materials.cost")).containsExactly("0.85", "0");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("id", "RUN-001")
                        .containsEntry("printer.name", "Mk4")
                        .containsEntry("results.revision", "1")
                        .containsEntry("endedAt", "2026-05-01T10:00:00Z"));
    }

    @Test
    void whatARunHasAsAWholeStandsOnItsFirstLineAlone() {
        RunSamples run = new RunSamples()
                .model(1, "5", 11, 1)
                .used(1, "42.5", "40")
                .used(2, "10", "12")
                .price("20");
        run.estimate = new Estimate(grams("52"), null, null);
        run.estimatedSeconds = 3000L;

        List<Map<String, String>> lines = lines(run.run());

        assertThat(lines.getFirst())
                .containsEntry("items", "MODEL-001 x12 (11/1)")
                .containsEntry("estimate.totalGrams", "52")
                .containsEntry("durationSeconds", "3600")
                .containsEntry("variance.grams", "0.5")
                .containsEntry("variance.seconds", "600")
                .containsEntry("cost.actual", "1.05")
                .containsEntry("cost.missing", "[\"machine\",\"labour\"]");
        assertThat(lines.getLast().entrySet())
                .filteredOn(cell ->
                        cell.getKey().matches("items|estimatedSeconds|durationSeconds|(estimate|variance|cost)\\..*"))
                .hasSize(18)
                .extracting(Map.Entry::getValue)
                .containsOnlyNulls();
    }

    @Test
    void aRunWithoutMaterialsIsOneLine() {
        List<Map<String, String>> lines =
                lines(new RunSamples().model(1, null, 2, 0).run());

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst()).containsEntry("id", "RUN-001").containsEntry("items", "MODEL-001 x2 (2/0)");
        assertThat(lines.getFirst().entrySet())
                .filteredOn(cell -> cell.getKey().startsWith("materials."))
                .hasSize(10)
                .extracting(Map.Entry::getValue)
                .containsOnlyNulls();
    }

    @Test
    void aRunWithoutResultsShowsItsPlanAndNoCost() {
        Plan plan = new Plan(
                new RunSamples().printer,
                null,
                null,
                null,
                600L,
                null,
                1,
                null,
                null,
                List.of(new PlannedItem(1, "Vase", 12), new PlannedItem(20, "Cup", 1)),
                List.of(new PlannedMaterial(7, "Black", grams("60"))));

        Map<String, String> line = lines(run(RunStatus.PENDING, plan, false)).getFirst();

        assertThat(line)
                .containsEntry("items", "MODEL-001 x12; MODEL-020 x1")
                .containsEntry("materials.spoolId", "SPOOL-007")
                .containsEntry("materials.estimatedGrams", "60")
                .containsEntry("estimatedSeconds", "600")
                .containsEntry("endedAt", null);
        assertThat(line.entrySet())
                .filteredOn(cell -> cell.getKey().matches("(variance|cost|results)\\..*|materials\\.(actual|cost).*"))
                .extracting(Map.Entry::getValue)
                .containsOnly(null, "[]");
    }

    @Test
    void everyColumnShowsAMemberOfTheApi() {
        Plan plan = new Plan(
                new RunSamples().printer,
                "Prusa",
                60L,
                215L,
                600L,
                new Estimate(grams("1"), grams("2"), grams("3")),
                2,
                "careful",
                3L,
                List.of(),
                List.of());

        assertThat(lines(run(RunStatus.FAILED, plan, true)).getFirst())
                .allSatisfy((column, cell) -> assertThat(cell).as(column).isNotNull());
    }

    private static Run run(RunStatus status, Plan plan, boolean withResults) {
        RunSamples samples = new RunSamples().thenCorrectedAt(RunSamples.TEN).model(1, "5", 1, 1);
        samples.failureReason = FailureReason.CLOG;
        samples.used(1, "10", "9").price("20");
        samples.materials.replaceAll(used -> new UsedMaterial(
                used.spool(),
                used.label(),
                used.planned(),
                used.estimated(),
                used.actual(),
                new Weighing(grams("30"), grams("20")),
                Basis.MEASURED));
        samples.hourlyCost = new Money(1);
        samples.labourPerHour = new Money(60);
        Run run = samples.run();
        return new Run(
                run.farm(),
                run.number(),
                run.version(),
                status,
                plan,
                run.createdAt(),
                run.startedAt(),
                withResults ? run.revisions() : List.of(),
                run.rates(),
                new Failure(FailureReason.CLOG, "at once"),
                new ExternalJob("connection", "job", "vase.gcode"),
                new Reported(RunSamples.TEN, "failed", 60L, List.of(), "connection", 1),
                List.of(),
                Set.of(4L, 5L),
                new Settled(1, Map.of(), LocalDate.of(2026, 5, 1), 1L),
                null);
    }

    /** The lines as they are, by column; null where a cell is empty. */
    private static List<Map<String, String>> lines(Run run) {
        return RunsCsv.lines(run).stream().map(RunsCsvTest::named).toList();
    }

    private static Map<String, String> named(List<JsonNode> cells) {
        Predicate<JsonNode> empty = cell -> cell.isNull() || cell.isMissingNode();
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            JsonNode cell = cells.get(i);
            String text = cell.isTextual() ? cell.textValue() : json(cell);
            named.put(RunsCsv.COLUMNS.get(i), empty.test(cell) ? null : text);
        }
        return named;
    }
}
