package nozzly.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nozzly.catalog.Farm;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import nozzly.run.OpenRun;
import nozzly.run.Run;
import nozzly.run.RunFilter;
import nozzly.run.Runs;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Runs, in one item each. */
public final class DynamoDbRuns implements Runs {

    private final DynamoDbEnhancedClient client;
    private final String tableName;
    private final Table<Run> all;
    private final Table<Run> people;
    private final Table<Run> links;
    private final Table<OpenRun> open;
    private final RunJobs jobs;
    private final DynamoDbFarms farms;
    private final DynamoDbRequests requests;

    public DynamoDbRuns(
            DynamoDbEnhancedClient client, String tableName, DynamoDbFarms farms, DynamoDbRequests requests) {
        this.client = client;
        this.tableName = tableName;
        this.farms = farms;
        this.requests = requests;
        this.all = new Table<>(client, tableName, Run.class, "writeId", RunColumns.ALL, RunColumns::run);
        this.people = new Table<>(client, tableName, Run.class, "writeId", RunColumns.RUN, RunColumns::run);
        this.links = new Table<>(client, tableName, Run.class, "linkWriteId", RunColumns.LINKS, RunColumns::run);
        this.jobs = new RunJobs(client, tableName);
        this.open = new Table<>(client, tableName, OpenRun.class, "writeId", RunColumns.OPEN_RUN, RunColumns::openRun);
    }

    @Override
    public Optional<Run> find(String farm, long number) {
        return all.find(key(farm, number));
    }

    @Override
    public Map<Long, Run> findAll(String farm, Collection<Long> numbers) {
        List<Key> keys =
                numbers.stream().distinct().map(number -> key(farm, number)).toList();
        Map<Long, Run> found = new TreeMap<>();
        all.findAll(keys).forEach(run -> found.put(run.number(), run));
        return found;
    }

    @Override
    public Page<Run> list(String farm, RunFilter filter, int limit, String after) {
        return new RunPages(client, tableName, numbers -> findAll(farm, numbers)).list(farm, filter, limit, after);
    }

    @Override
    public List<OpenRun> open(String farm) {
        QueryConditional ofFarm =
                QueryConditional.keyEqualTo(Key.builder().partitionValue(farm).build());
        return open.index(RunColumns.OPEN).query(ofFarm).stream()
                .flatMap(page -> page.items().stream())
                .toList();
    }

    @Override
    public Optional<Run> findByJob(String farm, long printer, String jobId) {
        return jobs.find(farm, printer, jobId).flatMap(number -> find(farm, number));
    }

    @Override
    public Saved add(Run run, Once once) {
        return requests.save(run.farm(), once, run.number(), 1, addition(run));
    }

    List<Write> addition(Run run) {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.Put<>(all, run, Conditions.absent("farm")));
        if (run.plan().reprintOf() != null) {
            writes.add(link(run));
        }
        return writes;
    }

    @Override
    public Saved replace(Run run, Once once) {
        return requests.save(run.farm(), once, run.number(), 1, List.of(replacement(run)));
    }

    @Override
    public Saved replaceFirstResults(Run run, Farm farm, Once once) {
        return requests.save(run.farm(), once, run.number(), 1, List.of(replacement(run), farms.markHasResults(farm)));
    }

    Write replacement(Run run) {
        return new Write.Update<>(
                people,
                run,
                Conditions.all(
                        Conditions.is(RunColumns.VERSION, run.version() - 1),
                        Conditions.is(RunColumns.SETTLED_REVISION, RunColumns.settledRevision(run))));
    }

    private Write link(Run reprint) {
        Run original = find(reprint.farm(), reprint.plan().reprintOf()).orElseThrow();
        Set<Long> reprints = new TreeSet<>(original.reprints());
        reprints.add(reprint.number());
        Expression unchanged = original.reprints().isEmpty()
                ? Conditions.all(Conditions.present("farm"), Conditions.absent(RunColumns.REPRINTS))
                : Conditions.is(
                        RunColumns.REPRINTS, Stored.toAttribute(List.copyOf(new TreeSet<>(original.reprints()))));
        return new Write.Update<>(links, original.withReprints(reprints), unchanged);
    }

    private static Key key(String farm, long number) {
        return Keys.of(farm, Keys.padded(number));
    }
}
