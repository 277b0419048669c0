package nozzly.dynamodb;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nozzly.farm.Once;
import nozzly.farm.Saved;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.insight.Versioned;
import nozzly.run.Run;
import nozzly.settlement.RebuildStore;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** All strongly read, for what is replaced must be what is there. */
public final class DynamoDbRebuild implements RebuildStore {

    private final Table<Run> runs;
    private final Table<Run> settlements;
    private final Table<Figure> figures;
    private final DynamoDbRequests requests;

    public DynamoDbRebuild(
            DynamoDbEnhancedClient client, String runsName, String figuresName, DynamoDbRequests requests) {
        this.requests = requests;
        this.runs = new Table<>(client, runsName, Run.class, "writeId", RunColumns.ALL, RunColumns::run);
        this.settlements =
                new Table<>(client, runsName, Run.class, "settleWriteId", RunColumns.SETTLEMENT, RunColumns::run);
        this.figures = new Table<>(client, figuresName, Figure.class, "writeId", Figure.COLUMNS, Figure::of);
    }

    @Override
    public Stream<Run> runs(String farm) {
        QueryConditional all =
                QueryConditional.keyEqualTo(Key.builder().partitionValue(farm).build());
        return runs.reading().query(query -> query.queryConditional(all).consistentRead(true)).items().stream();
    }

    @Override
    public Stream<LocalDate> days(String farm) {
        QueryConditional all =
                QueryConditional.keyEqualTo(Key.builder().partitionValue(farm).build());
        return query(all)
                .filter(figure -> figure.stock() == null)
                .map(figure -> figure.run() == null
                        ? figure.totals().day()
                        : figure.run().day());
    }

    @Override
    public Map<Long, Versioned<RunFigures>> ofRuns(String farm, List<Run> settled) {
        List<Key> keys = settled.stream()
                .map(run -> Keys.of(farm, Figure.runKey(run.settled().day(), run.number())))
                .toList();
        Map<Long, Versioned<RunFigures>> found = new HashMap<>();
        figures.findAll(keys)
                .forEach(figure -> found.put(figure.run().run(), new Versioned<>(figure.run(), figure.version())));
        return found;
    }

    @Override
    public List<Versioned<RunFigures>> ofDay(String farm, LocalDate day) {
        return query(QueryConditional.sortBetween(
                        Keys.of(farm, Figure.runsFrom(day)), Keys.of(farm, Figure.runsFrom(day.plusDays(1)))))
                .map(figure -> new Versioned<>(figure.run(), figure.version()))
                .toList();
    }

    @Override
    public Versioned<DayTotals> totals(String farm, LocalDate day) {
        return DynamoDbSettlement.totals(figures, farm, day);
    }

    /** The run is written as it is: that it is unchanged is a condition of the transaction. */
    @Override
    public Saved replace(Run run, Versioned<RunFigures> replacement) {
        Figure figure = Figure.of(run.farm(), replacement.value(), replacement.version() + 1);
        return save(
                run.farm(),
                List.of(
                        new Write.Update<>(settlements, run, DynamoDbSettlement.unchanged(run)),
                        DynamoDbSettlement.put(figures, figure)));
    }

    @Override
    public Saved remove(String farm, Versioned<RunFigures> stray) {
        RunFigures run = stray.value();
        return save(
                farm,
                List.of(new Write.Delete(
                        figures,
                        Keys.of(farm, Figure.runKey(run.day(), run.run())),
                        Conditions.is(Figure.VERSION, stray.version()))));
    }

    @Override
    public Saved replace(String farm, Versioned<DayTotals> totals) {
        return save(
                farm, List.of(DynamoDbSettlement.put(figures, Figure.of(farm, totals.value(), totals.version() + 1))));
    }

    private Saved save(String farm, List<Write> writes) {
        return requests.save(farm, Once.NONE, 0, 1, writes);
    }

    private Stream<Figure> query(QueryConditional which) {
        return figures.reading().query(query -> query.queryConditional(which).consistentRead(true)).items().stream();
    }
}
