package nozzly.run;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nozzly.farm.Page;

/** Lists runs, newest first by the UTC day of their start, else creation, then by number. */
public final class ListRuns {

    private final Runs runs;
    private final InstantSource clock;

    public ListRuns(Runs runs, InstantSource clock) {
        this.runs = runs;
        this.clock = clock;
    }

    public Page<Run> list(String farm, RunFilter filter, int limit, String after) {
        return runs.list(farm, filter, limit, after);
    }

    /** Only those that wait for a person to say how they went. */
    public Page<Run> listNeedingResults(String farm, RunFilter filter, int limit, String after) {
        List<Long> numbers = runs.open(farm).stream()
                .filter(run -> NeedsResults.test(run, clock.instant()))
                .map(OpenRun::number)
                .toList();
        Map<Long, Run> found = runs.findAll(farm, numbers);
        List<Run> wanted = found.values().stream()
                .filter(filter::wants)
                .filter(run -> run.status() == RunStatus.IN_PROGRESS)
                .filter(run -> after == null || run.listKey().compareTo(after) < 0)
                .sorted(Comparator.comparing(Run::listKey).reversed())
                .limit(limit + 1L)
                .toList();
        return wanted.size() <= limit
                ? new Page<>(wanted, null)
                : new Page<>(wanted.subList(0, limit), wanted.get(limit - 1).listKey());
    }
}
