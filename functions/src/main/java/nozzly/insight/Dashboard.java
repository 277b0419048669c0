package nozzly.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nozzly.run.OpenRun;
import nozzly.spool.Grams;
import nozzly.spool.Spool;

/**
 * A farm at a glance. Lists are whole.
 *
 * @param active in progress, the one that ends next first
 * @param pending oldest first
 * @param needResults numbers of the runs that wait for a person
 * @param trend each of the last days, oldest first, today last
 * @param success of so many last days
 * @param lowSpools low or overdrawn, the emptiest first
 * @param oldestUnsettled how long the oldest results wait for their settlement; null when none do
 */
public record Dashboard(
        Instant asOf,
        List<ActiveRun> active,
        List<OpenRun> pending,
        List<Long> needResults,
        List<DayTotals> trend,
        Map<Integer, Counts> success,
        List<Spool> lowSpools,
        List<Shortage> shortages,
        int unsettled,
        Duration oldestUnsettled) {

    /** @param expectedEnd its start and its estimate; null without one */
    public record ActiveRun(OpenRun run, Instant expectedEnd, boolean overdue) {}

    /** What an open run lacks on a spool. */
    public record Shortage(long run, long spool, Grams grams) {}
}
