package nozzly.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nozzly.run.RunStatus;
import nozzly.spool.Grams;

/**
 * What a farm's settled runs of one day add up to.
 *
 * @param grams used
 * @param correctedAt when the newest correction was recorded that changed these totals after their month had ended;
 *     null when none did
 */
public record DayTotals(
        LocalDate day,
        long runsCompleted,
        long runsFailed,
        long itemsGood,
        long itemsFailed,
        Grams grams,
        Instant correctedAt) {

    public static DayTotals none(LocalDate day) {
        return new DayTotals(day, 0, 0, 0, 0, Grams.ZERO, null);
    }

    /** With a run that comes to this day, or is on it with other results than before. */
    public DayTotals plus(RunFigures run) {
        return changed(run, 1, run);
    }

    /** Without a run that {@code corrected} takes the place of, on this day or on another. */
    public DayTotals minus(RunFigures run, RunFigures corrected) {
        return changed(run, -1, corrected);
    }

    /** Corrected at {@code correction} or later; null says nothing. */
    public DayTotals correctedAt(Instant correction) {
        return new DayTotals(
                day, runsCompleted, runsFailed, itemsGood, itemsFailed, grams, later(correctedAt, correction));
    }

    private DayTotals changed(RunFigures run, int sign, RunFigures cause) {
        boolean failed = run.status() == RunStatus.FAILED;
        return new DayTotals(
                day,
                runsCompleted + (failed ? 0 : sign),
                runsFailed + (failed ? sign : 0),
                itemsGood + sign * run.good(),
                itemsFailed + sign * run.failed(),
                grams.plus(run.used().times(sign)),
                later(correctedAt, lateCorrection(cause)));
    }

    private Instant lateCorrection(RunFigures run) {
        boolean isLate = run.revision() > 1 && YearMonth.from(run.recordedOn()).isAfter(YearMonth.from(day));
        return isLate ? run.recordedAt() : null;
    }

    static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
