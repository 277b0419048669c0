package nozzly.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.catalog.Farm;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** The runs of all farms. */
public interface Runs {

    /** As it is now. */
    Optional<Run> find(String farm, long number);

    /** As they are now, by number; those that do not exist are left out. */
    Map<Long, Run> findAll(String farm, Collection<Long> numbers);

    /** A page of the runs that {@code filter} wants, newest first. May be short, and may lag a second. */
    Page<Run> list(String farm, RunFilter filter, int limit, String after);

    /** The open runs and those that wait for settlement. May lag a second. */
    List<OpenRun> open(String farm);

    /** The newest run of a printer that is this job of print-farm software. May lag a second. */
    Optional<Run> findByJob(String farm, long printer, String jobId);

    /** Whether the farm may have another open run. May lag a second. */
    default boolean takesAnother(String farm) {
        return open(farm).stream().filter(run -> run.status().isOpen()).count() < RunRules.MOST_OPEN_RUNS;
    }

    /** Adds a new run; one that reprints another is linked from that one in the same write. */
    Saved add(Run run, Once once);

    /**
     * Replaces the version before {@code run.version()}, unless it was settled meanwhile; its links and what is settled
     * stay.
     */
    Saved replace(Run run, Once once);

    /** Likewise, and marks the farm as one with results, unless it has changed since {@code farm} was read. */
    Saved replaceFirstResults(Run run, Farm farm, Once once);
}
