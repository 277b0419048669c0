package nozzly.insight;

import static nozzly.insight.RunSamples.grams;
import static nozzly.insight.RunSamples.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nozzly.farm.Money;
import nozzly.insight.RunFigures.Loss;
import nozzly.insight.RunFigures.MaterialFigures;
import nozzly.run.Estimate;
import nozzly.run.FailureReason;
import nozzly.run.RunStatus;
import nozzly.run.Variance;
import org.junit.jupiter.api.Test;

class RunFiguresTest {

    private final RunSamples sample = new RunSamples();

    @Test
    void aRunCountsOnTheFarmsDayOfItsEnd() {
        sample.endedAt = Instant.parse("2026-05-01T13:00:00Z");
        sample.zone = ZoneId.of("Pacific/Auckland");
        assertThat(figures().day()).isEqualTo(LocalDate.parse("2026-05-02"));
        sample.zone = ZoneId.of("America/New_York");
        assertThat(figures().day()).isEqualTo(LocalDate.parse("2026-05-01"));
    }

    @Test
    void theCostIsDividedByWhatThePiecesWeigh() {
        sample.model(1, "10", 3, 0).model(2, "5", 1, 1).used(1, "40", null).price("20");
        sample.hourlyCost = money("1");
        RunFigures figures = figures();
        assertThat(figures.cost().total()).isEqualTo(money("1.8"));
        assertThat(figures.models()).extracting(ModelFigures::material).containsExactly(money("0.6"), money("0.2"));
        assertThat(figures.models()).extracting(ModelFigures::machine).containsExactly(money("0.75"), money("0.25"));
        assertThat(figures.models()).extracting(ModelFigures::labour).containsExactly(null, null);
        assertThat(figures.models()).extracting(ModelFigures::grams).containsExactly(grams("30"), grams("10"));
    }

    @Test
    void theCostIsDividedByPiecesWhereOneWeightIsUnknown() {
        sample.model(1, "10", 3, 0).model(2, null, 1, 0).used(1, "40", null).price("20");
        assertThat(figures().models()).extracting(ModelFigures::material).containsExactly(money("0.6"), money("0.2"));
    }

    @Test
    void theCostIsDividedByPiecesWhereNoPieceWeighsAnything() {
        sample.model(1, "0", 1, 0).model(2, "0", 1, 0).used(1, "40", null).price("20");
        assertThat(figures().models()).extracting(ModelFigures::material).containsExactly(money("0.4"), money("0.4"));
    }

    @Test
    void sharesOfModelsSumToTheRun() {
        sample.model(1, "1", 1, 0)
                .model(2, "1", 1, 0)
                .model(3, "1", 1, 0)
                .used(1, "0.05", null)
                .price("20");
        assertThat(figures().models())
                .extracting(ModelFigures::material)
                .containsExactly(new Money(4), new Money(3), new Money(3));
    }

    @Test
    void spoolsOfOneMaterialAndColourAreTogether() {
        sample.used(1, "PLA", "Black", "10", "9")
                .used(2, "PLA", null, "20", null)
                .used(3, "PLA", "Black", "1", "2");
        assertThat(figures().materials())
                .containsExactly(
                        new MaterialFigures("PLA", "Black", grams("11"), grams("11")),
                        new MaterialFigures("PLA", null, null, grams("20")));
    }

    @Test
    void aMaterialsVarianceIsThatOfAllItsColours() {
        sample.used(1, "PLA", "Black", "11", "10")
                .used(2, "PLA", "Red", "11", "10")
                .used(3, "PETG", null, "5", null);
        assertThat(figures().materialVariances())
                .isEqualTo(Map.of("PLA", new Variance(2000, 10_000L), "PETG", new Variance(5000, null)));
    }

    @Test
    void theRunsVarianceIsAgainstItsMaterialsEstimatesElseTheSlicers() {
        sample.estimate = new Estimate(grams("50"), null, null);
        sample.used(1, "55", null);
        assertThat(figures().variance()).isEqualTo(new Variance(5000, 10_000L));
        sample.used(2, "0", "44");
        assertThat(figures().variance()).isEqualTo(new Variance(11_000, 25_000L));
    }

    @Test
    void timeVariesOnlyWhereItIsKnown() {
        assertThat(figures().timeVariance()).isEqualTo(new Variance(3600, null));
        sample.estimatedSeconds = 3000L;
        assertThat(figures().timeVariance()).isEqualTo(new Variance(600, 20_000L));
        sample.seconds = null;
        assertThat(figures().timeVariance()).isNull();
    }

    @Test
    void aCompletedRunWithGoodPiecesLosesTheShareOfTheFailedOnes() {
        sample.model(1, "10", 11, 1).used(1, "120", null).price("10");
        assertThat(figures().loss()).contains(new Loss(null, 1, grams("10"), money("0.1")));
        assertThat(figures().wasted()).isEqualTo(money("0.1"));
    }

    @Test
    void failedPiecesOfSeveralModelsAreWorthTheirModelsShare() {
        sample.failureReason = FailureReason.ADHESION;
        sample.model(1, "10", 1, 1).model(2, "5", 4, 0).used(1, "80", null).price("10");
        RunFigures figures = figures();
        assertThat(figures.loss()).contains(new Loss(FailureReason.ADHESION, 1, grams("20"), money("0.2")));
        assertThat(figures.models()).extracting(figures::wasted).containsExactly(money("0.2"), Money.ZERO);
    }

    @Test
    void aRunWithoutAGoodPieceIsLostAltogether() {
        sample.status = RunStatus.FAILED;
        sample.model(1, "10", 0, 2).used(1, "8", null).price("10");
        assertThat(figures().loss()).contains(new Loss(FailureReason.CLOG, 2, grams("8"), money("0.08")));
        sample.status = RunStatus.COMPLETED;
        assertThat(figures().loss()).contains(new Loss(null, 2, grams("8"), money("0.08")));
    }

    @Test
    void aFailedRunThatCountsNoPiecesIsLostAltogether() {
        sample.status = RunStatus.FAILED;
        sample.used(1, "8", null);
        assertThat(figures().loss()).contains(new Loss(FailureReason.CLOG, 0, grams("8"), null));
        assertThat(figures().wasted()).isNull();
    }

    @Test
    void aFailedRunOfGoodPiecesLosesNothingButKeepsItsReason() {
        sample.status = RunStatus.FAILED;
        sample.model(1, null, 3, 0).used(1, "8", null);
        assertThat(figures().loss()).contains(new Loss(FailureReason.CLOG, 0, grams("0"), null));
    }

    @Test
    void aCompletedRunThatCountsNoPiecesLosesNothing() {
        sample.used(1, "8", null).price("10");
        assertThat(figures().loss()).isEmpty();
        assertThat(figures().wasted()).isEqualTo(Money.ZERO);
    }

    @Test
    void onlyOneModelAloneTellsWhatAPieceOfItTakes() {
        sample.model(1, null, 1, 0);
        assertThat(figures().isOfOneModel()).isTrue();
        sample.model(2, null, 1, 0);
        assertThat(figures().isOfOneModel()).isFalse();
    }

    private RunFigures figures() {
        return FiguresOfRun.of(sample.run());
    }
}
