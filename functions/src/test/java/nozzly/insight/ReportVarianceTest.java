package nozzly.insight;

import static nozzly.insight.RunSamples.TEN;
import static nozzly.insight.RunSamples.grams;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import nozzly.catalog.InMemoryFarms;
import nozzly.catalog.InMemoryModels;
import nozzly.catalog.InMemoryPrinters;
import nozzly.catalog.Model;
import nozzly.farm.People;
import nozzly.insight.ReportVariance.Group;
import nozzly.run.RunStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportVarianceTest {

    private final InMemoryFigures figures = new InMemoryFigures();
    private final InMemoryModels models = new InMemoryModels();
    private final ReportVariance report =
            new ReportVariance(figures, new InMemoryFarms(), models, new InMemoryPrinters(), InstantSource.fixed(TEN));
    private long runs;

    @BeforeEach
    void aModelIsEstimatedAtTenGrams() {
        models.byNumber.put(1L, model("10"));
    }

    @Test
    void aFarmWithoutRunsHasNoGroups() {
        assertThat(report.report(People.FARM, GroupBy.MODEL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "103,103,103, ACCURATE",
        "104,104,104, CONSISTENTLY_HIGH",
        "96,96,96, CONSISTENTLY_LOW",
        "80,100,120, VARIABLE",
    })
    void eachMeaningIsReached(String first, String second, String third, Meaning meaning) {
        run(first, "100");
        run(second, "100");
        run(third, "100");
        assertThat(only(GroupBy.MODEL).spread().meaning()).isEqualTo(meaning);
    }

    @Test
    void twoRunsAreTooFewForAMeaningOrASuggestion() {
        run("120", "100");
        run("120", "100");
        assertThat(only(GroupBy.MODEL).spread().meaning()).isEqualTo(Meaning.TOO_FEW_RUNS);
        assertThat(only(GroupBy.MODEL).suggested()).isNull();
    }

    @Test
    void aRunWithoutAnEstimateHasNoPercentAndDoesNotCount() {
        run("104", "100");
        run("104", "100");
        run("104", null);
        run("104", "0");
        assertThat(only(GroupBy.MODEL).spread().runs()).isEqualTo(2);
        assertThat(only(GroupBy.MODEL).difference()).isEqualTo(grams("8"));
    }

    @Test
    void failedRunsAndThoseClosedShortDoNotCount() {
        RunSamples failed = sample("104", "100");
        failed.status = RunStatus.FAILED;
        figures.add(failed);
        RunSamples closedShort = sample("104", "100");
        closedShort.closedShort = true;
        figures.add(closedShort);
        assertThat(report.report(People.FARM, GroupBy.MODEL)).isEmpty();
    }

    @Test
    void runsCountFor180Days() {
        RunSamples first = sample("104", "100");
        first.endedAt = TEN.minus(Duration.ofDays(179));
        figures.add(first);
        RunSamples tooOld = sample("150", "100");
        tooOld.endedAt = TEN.minus(Duration.ofDays(180));
        figures.add(tooOld);
        assertThat(only(GroupBy.PRINTER).spread()).isEqualTo(new Spread(1, 4_000L, null));
    }

    @Test
    void aRunOfSeveralModelsTellsNothingOfOne() {
        figures.add(sample("104", "100").model(2, "1", 1, 0));
        assertThat(report.report(People.FARM, GroupBy.MODEL)).isEmpty();
        assertThat(only(GroupBy.PRINTER).spread().runs()).isEqualTo(1);
    }

    @Test
    void theSpoolsOfOneMaterialAreTakenTogetherInAnyCase() {
        figures.add(new RunSamples()
                .used(1, "PLA", "Black", "60", "50")
                .used(2, "pla", "White", "50", "50")
                .used(3, "PETG", null, "9", "10"));
        List<Group> groups = report.report(People.FARM, GroupBy.MATERIAL);
        assertThat(groups).extracting(Group::key).containsExactly("PETG", "PLA");
        assertThat(groups).extracting(group -> group.spread().mean()).containsExactly(-10_000L, 10_000L);
    }

    @Test
    void runsThatNameNoSlicerAreAGroupOfTheirOwn() {
        run("104", "100");
        RunSamples sliced = sample("103", "100");
        sliced.slicer = "Cura";
        figures.add(sliced);
        assertThat(report.report(People.FARM, GroupBy.SLICER))
                .extracting(Group::key)
                .containsExactly("Cura", null);
    }

    @Test
    void timeHasASpreadOfItsOwn() {
        RunSamples timed = sample("100", null);
        timed.seconds = 3_780L;
        timed.estimatedSeconds = 3_600L;
        figures.add(timed);
        assertThat(only(GroupBy.MODEL).spread()).isEqualTo(new Spread(0, null, null));
        assertThat(only(GroupBy.MODEL).time()).isEqualTo(new Spread(1, 5_000L, null));
    }

    @Test
    void outliersAreNamed() {
        for (int i = 0; i < 9; i++) {
            run("100", "100");
        }
        run("150", "100");
        assertThat(only(GroupBy.MODEL).outliers()).containsExactly(10L);
    }

    @Test
    void theSuggestionIsWhatAPieceReallyTook() {
        run("103", "100");
        run("104", "100");
        run("105.003", "100");
        // 312.003 g of 30 pieces
        assertThat(only(GroupBy.MODEL).suggested()).isEqualTo(grams("10.4"));
    }

    @ParameterizedTest
    @CsvSource({"10.29, 10.4", "10.35, ", "10.4, ", "10.5, ", "10.51, 10.4", "0, 10.4", ", 10.4"})
    void whatDiffersByLessThanOnePerCentIsNotSuggested(String now, String suggested) {
        models.byNumber.put(1L, model(now));
        for (int i = 0; i < 3; i++) {
            run("104", "100");
        }
        assertThat(only(GroupBy.MODEL).suggested()).isEqualTo(suggested == null ? null : grams(suggested));
    }

    @Test
    void onlyModelsAreGivenASuggestion() {
        for (int i = 0; i < 3; i++) {
            run("120", "100");
        }
        assertThat(only(GroupBy.PRINTER).suggested()).isNull();
    }

    private Group only(GroupBy by) {
        List<Group> groups = report.report(People.FARM, by);
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    private void run(String used, String estimated) {
        figures.add(sample(used, estimated));
    }

    /** Of ten pieces of the model. */
    private RunSamples sample(String used, String estimated) {
        RunSamples sample = new RunSamples().model(1, "10", 10, 0).used(1, used, estimated);
        sample.number = ++runs;
        return sample;
    }

    private static Model model(String gramsPerPiece) {
        return new Model(
                People.FARM,
                1,
                1,
                "Vase",
                null,
                gramsPerPiece == null ? null : grams(gramsPerPiece),
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
