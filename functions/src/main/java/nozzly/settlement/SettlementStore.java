package nozzly.settlement;

import java.time.LocalDate;
import java.util.Optional;
import nozzly.farm.Once;
import nozzly.farm.Saved;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.insight.StockTotals;
import nozzly.insight.Versioned;
import nozzly.run.Run;

/** Where stock and figures are changed together, all or nothing. What is read is as it is now. */
public interface SettlementStore {

    Optional<Versioned<RunFigures>> ofRun(String farm, LocalDate day, long run);

    /** Version 0 and nothing in it where there are none yet, as with {@link #ofStock}. */
    Versioned<DayTotals> ofDay(String farm, LocalDate day);

    Versioned<StockTotals> ofStock(String farm, LocalDate day);

    /**
     * Settles a run, unless anything of what it was computed from has changed: {@code before}, its results and what was
     * settled of them, the spools, the figures.
     */
    Saved settle(Run before, Settlement settlement, FiguresChange figures);

    /**
     * Changes one spool.
     *
     * @param stock the day's totals with it; null when it does not count among them
     */
    Saved change(SpoolChange spool, Versioned<StockTotals> stock, Once once);
}
