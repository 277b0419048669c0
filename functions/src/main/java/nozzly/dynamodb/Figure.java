package nozzly.dynamodb;

import java.time.LocalDate;
import java.util.List;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.insight.StockTotals;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;

/**
 * An item of the Figures table: one of a run's figures, the totals of a day, the totals of a day's stock; the other two
 * are null.
 *
 * @param version counts its writes, from 1
 */
record Figure(String farm, String key, long version, RunFigures run, DayTotals totals, StockTotals stock) {

    static final String VERSION = "version";
    private static final String RUN = "run#";

    static final List<Column<Figure, ?>> COLUMNS = List.of(
            Column.text("farm", Figure::farm, StaticAttributeTags.primaryPartitionKey()),
            Column.text("key", Figure::key, StaticAttributeTags.primarySortKey()),
            Column.number(VERSION, Figure::version),
            Column.document("run", RunFigures.class, Figure::run),
            Column.document("totals", DayTotals.class, Figure::totals),
            Column.document("stock", StockTotals.class, Figure::stock));

    static Figure of(Item item) {
        return new Figure(
                item.get("farm"),
                item.get("key"),
                item.number(VERSION),
                item.get("run"),
                item.get("totals"),
                item.get("stock"));
    }

    static Figure of(String farm, RunFigures run, long version) {
        return new Figure(farm, runKey(run.day(), run.run()), version, run, null, null);
    }

    static Figure of(String farm, DayTotals totals, long version) {
        return new Figure(farm, dayKey(totals.day()), version, null, totals, null);
    }

    static Figure of(String farm, StockTotals stock, long version) {
        return new Figure(farm, stockKey(stock.day()), version, null, null, stock);
    }

    static String runKey(LocalDate day, long run) {
        return runsFrom(day) + "#" + Keys.padded(run);
    }

    /** Before the keys of all runs of a day, and after those of the days before. */
    static String runsFrom(LocalDate day) {
        return RUN + day;
    }

    /** Before the keys of the runs that come after the one at {@code position}. */
    static String runsAfter(String position) {
        return RUN + position + "!";
    }

    /** Where a run is among all: its key without what all begin with. */
    static String position(RunFigures run) {
        return runKey(run.day(), run.run()).substring(RUN.length());
    }

    static String dayKey(LocalDate day) {
        return day.toString();
    }

    static String stockKey(LocalDate day) {
        return "stock#" + day;
    }
}
