package nozzly.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nozzly.farm.Page;
import nozzly.run.ListRuns;
import nozzly.run.Run;
import nozzly.run.RunFilter;
import nozzly.run.Runs;

/** Reads runs part by part, as their list has them or as the reports count them. */
public final class ExportRuns {

    private static final int PART = 100;

    /** As many as can be open: each part of these reads all of them. */
    private static final int ALL_OPEN = 1000;

    private final ListRuns list;
    private final Runs runs;
    private final Figures figures;

    public ExportRuns(ListRuns list, Runs runs, Figures figures) {
        this.list = list;
        this.runs = runs;
        this.figures = figures;
    }

    /** In the order of the list, of which {@link Run#listKey} is a position. */
    public Page<Run> started(String farm, RunFilter filter, boolean needsResults, String after) {
        return needsResults
                ? list.listNeedingResults(farm, filter, ALL_OPEN, after)
                : list.list(farm, filter, PART, after);
    }

    /** Those that count on a day of {@code period}, as they are settled; by that day, then by number. */
    public Page<Run> ended(String farm, Period period, RunFilter filter, String after) {
        Page<Long> numbers = figures.ended(farm, period, PART, after);
        Map<Long, Run> found = runs.findAll(farm, numbers.items());
        List<Run> wanted = numbers.items().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(run -> period.contains(run.settled().day()))
                .map(Run::asSettled)
                .filter(filter::wants)
                .toList();
        return new Page<>(wanted, numbers.next());
    }

    /** A position of {@link #ended}. */
    public static String endedKey(Run run) {
        return "%s#%010d".formatted(run.settled().day(), run.number());
    }
}
