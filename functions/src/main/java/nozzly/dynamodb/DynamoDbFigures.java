package nozzly.dynamodb;

import java.util.List;
import java.util.stream.Stream;
import nozzly.farm.Page;
import nozzly.insight.DayTotals;
import nozzly.insight.Figures;
import nozzly.insight.Period;
import nozzly.insight.RunFigures;
import nozzly.insight.StockTotals;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Reads figures, of which the key begins with their day. */
public final class DynamoDbFigures implements Figures {

    private final Table<Figure> figures;

    public DynamoDbFigures(DynamoDbEnhancedClient client, String figuresName) {
        this.figures = new Table<>(client, figuresName, Figure.class, "writeId", Figure.COLUMNS, Figure::of);
    }

    @Override
    public List<DayTotals> days(String farm, Period period) {
        return between(farm, Figure.dayKey(period.from()), Figure.dayKey(period.to()))
                .map(Figure::totals)
                .filter(totals -> period.contains(totals.day()))
                .toList();
    }

    @Override
    public Stream<RunFigures> runs(String farm, Period period) {
        return between(farm, Figure.runsFrom(period.from()), Figure.runsFrom(period.to()))
                .map(Figure::run);
    }

    @Override
    public List<StockTotals> stock(String farm, Period period) {
        return between(farm, Figure.stockKey(period.from()), Figure.stockKey(period.to()))
                .map(Figure::stock)
                .filter(totals -> period.contains(totals.day()))
                .toList();
    }

    @Override
    public Page<Long> ended(String farm, Period period, int limit, String after) {
        String first = after == null ? Figure.runsFrom(period.from()) : Figure.runsAfter(after);
        List<RunFigures> found = figures
                .reading()
                .query(query -> query.queryConditional(range(farm, first, Figure.runsFrom(period.to())))
                        .limit(limit + 1))
                .items()
                .stream()
                .limit(limit + 1L)
                .map(Figure::run)
                .toList();
        List<Long> numbers = found.stream().limit(limit).map(RunFigures::run).toList();
        return new Page<>(numbers, found.size() <= limit ? null : Figure.position(found.get(limit - 1)));
    }

    private Stream<Figure> between(String farm, String first, String last) {
        return figures.reading().query(range(farm, first, last)).items().stream();
    }

    private static QueryConditional range(String farm, String first, String last) {
        return QueryConditional.sortBetween(Keys.of(farm, first), Keys.of(farm, last));
    }
}
