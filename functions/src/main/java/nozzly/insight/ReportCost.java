package nozzly.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;

/** What runs cost, and what of it was wasted. */
public final class ReportCost {

    private final Figures figures;
    private final Names names;

    public ReportCost(Figures figures, Models models, Printers printers) {
        this.figures = figures;
        this.names = new Names(models, printers);
    }

    /**
     * @param key null for runs that name no model
     * @param month null unless the groups are months
     */
    public record Group(String key, String name, CostTotals totals, Month month) {}

    /**
     * What happened in a month beside its runs.
     *
     * @param stock what weighing, waste and adjustments changed; negative where stock was lost
     * @param correctedAt when the newest correction of its runs was recorded after its end, in the time zone that was the farm's
     *     when they ended; null when none was
     */
    public record Month(StockTotals stock, Instant correctedAt) {}

    public List<Group> report(String farm, GroupBy by, Period period) {
        Map<String, CostTotals> totals = new TreeMap<>(by.order());
        figures.runs(farm, period)
                .flatMap(run -> Part.of(by, run).stream())
                .forEach(part -> totals.put(
                        part.key(),
                        totals.getOrDefault(part.key(), CostTotals.NOTHING).plus(part)));
        Map<String, Month> months = by == GroupBy.MONTH ? months(farm, period) : new HashMap<>();
        months.keySet().forEach(month -> totals.putIfAbsent(month, CostTotals.NOTHING));
        Map<String, String> called = names.of(farm, by, totals.keySet());
        List<Group> groups = new ArrayList<>();
        totals.forEach((key, of) -> groups.add(new Group(key, called.get(key), of, months.get(key))));
        return groups;
    }

    /** Those of the period in which something was settled or stock changed. */
    private Map<String, Month> months(String farm, Period period) {
        Map<String, Month> months = new HashMap<>();
        figures.stock(farm, period)
                .forEach(stock -> months.merge(month(stock.day()), new Month(stock, null), ReportCost::plus));
        figures.days(farm, period)
                .forEach(day -> months.merge(
                        month(day.day()), new Month(StockTotals.none(day.day()), day.correctedAt()), ReportCost::plus));
        return months;
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    private static Month plus(Month one, Month other) {
        return new Month(one.stock().plus(other.stock()), DayTotals.later(one.correctedAt(), other.correctedAt()));
    }
}
