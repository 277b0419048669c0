package nozzly.insight;

import java.time.LocalDate;
import nozzly.farm.Money;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spool;

/**
 * What weighing, waste and adjustments changed of all stock on one day; negative where stock was lost.
 *
 * @param money at the price of each spool; those without one count 0
 */
public record StockTotals(LocalDate day, Grams grams, Money money) {

    public static StockTotals none(LocalDate day) {
        return new StockTotals(day, Grams.ZERO, Money.ZERO);
    }

    /** With an entry of the ledger of {@code spool}; entries of other kinds change nothing. */
    public StockTotals plus(Spool spool, LedgerEntry entry) {
        return switch (entry.type()) {
            case WEIGHED, WASTE, ADJUSTMENT ->
                new StockTotals(day, grams.plus(entry.delta()), money.plus(worth(spool, entry.delta())));
            case INITIAL, USED, CORRECTED, RETURN -> this;
        };
    }

    public StockTotals plus(StockTotals more) {
        return new StockTotals(day, grams.plus(more.grams()), money.plus(more.money()));
    }

    private static Money worth(Spool spool, Grams grams) {
        return spool.details().price() == null
                ? Money.ZERO
                : spool.details()
                        .price()
                        .times(grams.milligrams(), spool.details().net().milligrams());
    }
}
