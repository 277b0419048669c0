package nozzly.insight;

import java.math.BigDecimal;

/** Runs and pieces by how they went. */
public record Counts(long runsCompleted, long runsFailed, long itemsGood, long itemsFailed) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public static Counts of(DayTotals day) {
        return new Counts(day.runsCompleted(), day.runsFailed(), day.itemsGood(), day.itemsFailed());
    }

    static Counts of(Part part) {
        return new Counts(part.hasFailed() ? 0 : 1, part.hasFailed() ? 1 : 0, part.good(), part.failed());
    }

    public Counts plus(Counts more) {
        return new Counts(
                runsCompleted + more.runsCompleted,
                runsFailed + more.runsFailed,
                itemsGood + more.itemsGood,
                itemsFailed + more.itemsFailed);
    }

    /** Completed runs, in per cent of those that ended; null when none did. */
    public BigDecimal runRate() {
        return Percent.of(runsCompleted, runsCompleted + runsFailed);
    }

    /** Good pieces, in per cent of those printed; null when none was. */
    public BigDecimal itemRate() {
        return Percent.of(itemsGood, itemsGood + itemsFailed);
    }
}
