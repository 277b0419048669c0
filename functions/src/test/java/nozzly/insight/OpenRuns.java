package nozzly.insight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.catalog.Farm;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import nozzly.run.OpenRun;
import nozzly.run.Run;
import nozzly.run.RunFilter;
import nozzly.run.Runs;

/** Only the open runs of one farm: the dashboard asks for nothing else. */
record OpenRuns(List<OpenRun> open) implements Runs {

    @Override
    public List<OpenRun> open(String farm) {
        return open;
    }

    @Override
    public Optional<Run> find(String farm, long number) {
        throw new UnsupportedOperationException();
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
