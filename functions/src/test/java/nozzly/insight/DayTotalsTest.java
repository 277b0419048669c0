package nozzly.insight;

import static nozzly.insight.RunSamples.grams;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    void aRunThatIsCorrectedAfterTheMonthLeavesNothingBehindButWhenItWas() {
        RunFigures first = figures();
        Instant later = Instant.parse("2026-06-01T00:00:00Z");
        sample.thenCorrectedAt(later).model(1, "10", 12, 0).used(1, "121", null);
        RunFigures corrected = figures();

        DayTotals without = NONE.plus(first).minus(first, corrected);
        assertThat(without).isEqualTo(new DayTotals(DAY, 0, 0, 0, 0, Grams.ZERO, later));
        assertThat(without.plus(corrected)).isEqualTo(new DayTotals(DAY, 1, 0, 12, 0, grams("121"), later));
    }

    @Test
    void theMonthEndsInTheTimeZoneOfTheRun() {
        sample.thenCorrectedAt(Instant.parse("2026-06-01T03:59:59Z")).used(1, "1", null);
        assertThat(NONE.plus(figures()).correctedAt()).isNotNull();
        sample.zone = ZoneId.of("America/New_York");
        assertThat(NONE.plus(figures()).correctedAt()).isNull();
    }

    @Test
    void aMonthThatARunWasMovedOutOfIsToldByItsOwnEnd() {
        RunFigures inMay = figures();
        Instant later = Instant.parse("2026-06-15T00:00:00Z");
        sample.thenCorrectedAt(later).used(1, "1", null);
        sample.endedAt = Instant.parse("2026-06-02T00:00:00Z");
        RunFigures inJune = figures();

        assertThat(NONE.plus(inMay).minus(inMay, inJune).correctedAt()).isEqualTo(later);
        assertThat(DayTotals.none(inJune.day()).plus(inJune).correctedAt()).isNull();
    }

    @Test
    void theNewestOfSeveralCorrectionsIsKept() {
        Instant newest = Instant.parse("2026-06-03T00:00:00Z");
        DayTotals corrected = new DayTotals(DAY, 0, 0, 0, 0, Grams.ZERO, newest);
        sample.thenCorrectedAt(newest.minusSeconds(60)).used(1, "1", null);
        assertThat(corrected.plus(figures()).correctedAt()).isEqualTo(newest);
    }

    private RunFigures figures() {
        return FiguresOfRun.of(sample.run());
    }
}
