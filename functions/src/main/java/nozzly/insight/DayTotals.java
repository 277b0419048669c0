package nozzly.insight;

import java.time.LocalDate;
import nozzly.farm.Money;
import nozzly.run.RunStatus;
import nozzly.spool.Grams;

/**
 * What the settled runs of one printer on one day add up to. Parts of the cost that a run does not know count 0.
 *
 * @param seconds of printing
 * @param wasted the cost of what failed
 */
public record DayTotals(
        LocalDate day,
        long printer,
        long runsCompleted,
        long runsFailed,
        long itemsGood,
        long itemsFailed,
        Grams grams,
        long seconds,
        Money material,
        Money machine,
        Money labour,
        Money wasted) {

    public static DayTotals none(LocalDate day, long printer) {
        return new DayTotals(day, printer, 0, 0, 0, 0, Grams.ZERO, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    public DayTotals plus(RunFigures run) {
        return change(run, 1);
    }

    public DayTotals minus(RunFigures run) {
        return change(run, -1);
    }

    public Money total() {
        return material.plus(machine).plus(labour);
    }

    private DayTotals change(RunFigures run, int sign) {
        boolean failed = run.status() == RunStatus.FAILED;
        return new DayTotals(
                day,
                printer,
                runsCompleted + (failed ? 0 : sign),
                runsFailed + (failed ? sign : 0),
                itemsGood + sign * run.good(),
                itemsFailed + sign * run.failed(),
                grams.plus(run.used().times(sign)),
                seconds + (run.seconds() == null ? 0 : sign * run.seconds()),
                changed(material, run.cost().material(), sign),
                changed(machine, run.cost().machine(), sign),
                changed(labour, run.cost().labour(), sign),
                changed(wasted, run.wasted(), sign));
    }

    private static Money changed(Money total, Money part, int sign) {
        return part == null ? total : total.plus(part.times(sign, 1));
    }
}
