package nozzly.settlement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nozzly.catalog.Farm;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import nozzly.run.OpenRun;
import nozzly.run.Run;
import nozzly.run.RunFilter;
import nozzly.run.Runs;

/** Runs of one farm, with an index of the open ones that shows them as they were when it was last refreshed. */
final class InMemoryRuns implements Runs {

    final Map<Long, Run> byNumber = new TreeMap<>();
    private List<OpenRun> index = List.of();

    /** The index catches up. */
    void refreshIndex() {
        index = byNumber.values().stream()
                .filter(run -> run.status().isOpen() || run.unsettledSince() != null)
                .map(InMemoryRuns::indexed)
                .toList();
    }

    @Override
    public Optional<Run> find(String farm, long number) {
        return Optional.ofNullable(byNumber.get(number))
                .filter(run -> run.farm().equals(farm));
    }

    @Override
    public List<OpenRun> open(String farm) {
        return index;
    }

    private static OpenRun indexed(Run run) {
        return new OpenRun(
                run.farm(),
                run.number(),
                run.status(),
                run.printer(),
                run.plan().plates(),
                run.createdAt(),
                run.startedAt(),
                run.plan().estimatedSeconds(),
                run.plan().items(),
                run.commitments(),
                run.reported(),
                run.unsettledSince());
    }

    @Override
    public Map<Long, Run> findAll(String farm, Collection<Long> numbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Run> list(String farm, RunFilter filter, int limit, String after) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Run> findByJob(String farm, long printer, String jobId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saved add(Run run, Once once) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saved replace(Run run, Once once) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Saved replaceFirstResults(Run run, Farm farm, Once once) {
        throw new UnsupportedOperationException();
    }
}
