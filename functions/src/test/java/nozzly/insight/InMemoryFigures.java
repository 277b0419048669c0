package nozzly.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nozzly.farm.Page;

/** The figures of one farm. */
final class InMemoryFigures implements Figures {

    final List<RunFigures> runs = new ArrayList<>();
    final List<StockTotals> stock = new ArrayList<>();
    private final Map<Object, DayTotals> days = new TreeMap<>();

    InMemoryFigures add(RunSamples sample) {
        return add(FiguresOfRun.of(sample.run()));
    }

    InMemoryFigures add(RunFigures run) {
        runs.add(run);
        days.merge(run.day(), DayTotals.none(run.day()).plus(run), (day, one) -> day.plus(run));
        return this;
    }

    void put(DayTotals day) {
        days.put(day.day(), day);
    }

    @Override
    public List<DayTotals> days(String farm, Period period) {
        return days.values().stream().filter(day -> period.contains(day.day())).toList();
    }

    @Override
    public Stream<RunFigures> runs(String farm, Period period) {
        return runs.stream().filter(run -> period.contains(run.day()));
    }

    @Override
    public List<StockTotals> stock(String farm, Period period) {
        return stock.stream().filter(day -> period.contains(day.day())).toList();
    }

    @Override
    public Page<Long> ended(String farm, Period period, int limit, String after) {
        throw new UnsupportedOperationException();
    }
}
