package nozzly.run;

import java.time.Instant;
import java.util.Set;

/**
 * Which runs a list is about.
 *
 * @param statuses empty for all
 * @param printer number; null for all
 * @param from first moment of start, else creation; null for no limit
 * @param to the moment before which they started; null for no limit
 */
public record RunFilter(Set<RunStatus> statuses, Long printer, Instant from, Instant to) {

    public RunFilter {
        statuses = Set.copyOf(statuses);
    }

    public boolean wants(Run run) {
        return (statuses.isEmpty() || statuses.contains(run.status()))
                && (printer == null || printer == run.printer().number())
                && (from == null || !run.listedAt().isBefore(from))
                && (to == null || run.listedAt().isBefore(to));
    }
}
