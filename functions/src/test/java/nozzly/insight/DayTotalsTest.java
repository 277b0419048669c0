package nozzly.insight;

import static nozzly.insight.RunSamples.TEN;
import static nozzly.insight.RunSamples.grams;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nozzly.run.RunStatus;
import nozzly.spool.Grams;
import org.junit.jupiter.api.Test;

class DayTotalsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final DayTotals NONE = DayTotals.none(DAY);

    private final RunSamples sample = new RunSamples().model(1, "10", 11, 1).used(1, "120", null);

    @Test
    void aRunAddsItsPiecesAndGrams() {
        assertThat(NONE.plus(figures())).isEqualTo(new DayTotals(DAY, 1, 0, 11, 1, grams("120"), null));
    }

    @Test
    void aFailedRunCountsAsFailed() {
        sample.status = RunStatus.FAILED;
        assertThat(NONE.plus(figures())).isEqualTo(new DayTotals(DAY, 0, 1, 11, 1, grams("120"), null));
    }

    @Test
    void aCorrectedRunLeavesNothingBehindButWhenItWasCorrected() {
        RunFigures first = figures();
        Instant later = TEN.plusSeconds(60);
        sample.thenCorrectedAt(later).model(1, "10", 12, 0).used(1, "121", null);
        RunFigures corrected = figures();

        DayTotals without = NONE.plus(first).minus(first, corrected);
        assertThat(without).isEqualTo(new DayTotals(DAY, 0, 0, 0, 0, Grams.ZERO, later));
        assertThat(without.plus(corrected)).isEqualTo(new DayTotals(DAY, 1, 0, 12, 0, grams("121"), later));
    }

    @Test
    void theNewestOfSeveralCorrectionsIsKept() {
        DayTotals corrected = new DayTotals(DAY, 0, 0, 0, 0, Grams.ZERO, TEN.plusSeconds(120));
        sample.thenCorrectedAt(TEN.plusSeconds(60)).used(1, "1", null);
        assertThat(corrected.plus(figures()).correctedAt()).isEqualTo(TEN.plusSeconds(120));
    }

    private RunFigures figures() {
        return FiguresOfRun.of(sample.run());
    }
}
