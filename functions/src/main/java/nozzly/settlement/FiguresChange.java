package nozzly.settlement;

import java.time.LocalDate;
import java.util.List;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.insight.StockTotals;
import nozzly.insight.Versioned;
import nozzly.run.Run;
import nozzly.spool.LedgerEntry;

/**
 * What a settlement changes of the figures, each with the version that was read.
 *
 * @param run the run's figures, new or in place of those of the same day
 * @param removed its figures on another day; null when there are none
 * @param days totals that change
 * @param stock null when it does not change
 */
public record FiguresChange(
        Versioned<RunFigures> run,
        Versioned<RunFigures> removed,
        List<Versioned<DayTotals>> days,
        Versioned<StockTotals> stock) {

    public FiguresChange {
        days = List.copyOf(days);
    }

    /** Takes away what the run added so far, where it added it, and adds what it comes to now. */
    static FiguresChange of(Run before, Settlement settlement, LocalDate today, SettlementStore store) {
        String farm = before.farm();
        RunFigures figures = settlement.figures();
        Versioned<RunFigures> old = before.settled().revision() == 0
                ? null
                : store.ofRun(farm, before.settled().day(), before.number()).orElse(null);
        boolean moves = old != null && !old.value().day().equals(figures.day());
        return new FiguresChange(
                new Versioned<>(figures, old == null || moves ? 0 : old.version()),
                moves ? old : null,
                days(farm, old == null ? null : old.value(), figures, store),
                stock(farm, settlement, today, store));
    }

    private static List<Versioned<DayTotals>> days(
            String farm, RunFigures old, RunFigures figures, SettlementStore store) {
        Versioned<DayTotals> to = store.ofDay(farm, figures.day());
        if (old == null) {
            return List.of(to.map(totals -> totals.plus(figures)));
        }
        if (old.day().equals(figures.day())) {
            return List.of(to.map(totals -> totals.minus(old, figures).plus(figures)));
        }
        Versioned<DayTotals> from = store.ofDay(farm, old.day());
        return List.of(to.map(totals -> totals.plus(figures)), from.map(totals -> totals.minus(old, figures)));
    }

    private static Versioned<StockTotals> stock(
            String farm, Settlement settlement, LocalDate today, SettlementStore store) {
        StockTotals change = StockTotals.none(today);
        for (SpoolChange spool : settlement.spools()) {
            for (LedgerEntry entry : spool.entries()) {
                change = change.plus(spool.spool(), entry);
            }
        }
        StockTotals changed = change;
        return changed.equals(StockTotals.none(today))
                ? null
                : store.ofStock(farm, today).map(totals -> totals.plus(changed));
    }
}
