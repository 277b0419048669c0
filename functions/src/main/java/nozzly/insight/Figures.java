package nozzly.insight;

import java.util.List;
import java.util.stream.Stream;
import nozzly.farm.Page;

/** The figures of all farms, as far as their runs are settled, by the day that these count on. May lag a second. */
public interface Figures {

    /** Oldest first; days on which nothing was settled are missing. */
    List<DayTotals> days(String farm, Period period);

    /** Of each run, by day and number; read on while the stream is. */
    Stream<RunFigures> runs(String farm, Period period);

    /** Oldest first; days on which nothing of the kind happened are missing. */
    List<StockTotals> stock(String farm, Period period);

    /**
     * Numbers of the runs, by day and number.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    Page<Long> ended(String farm, Period period, int limit, String after);
}
