package nozzly.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nozzly.farm.Actor;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spool;
import nozzly.spool.SpoolStock;

/**
 * A change of what remains on a spool: the spool after it, and the entries that its ledger gets. Good only while the
 * ledger still ends where the spool was read.
 */
public record SpoolChange(Spool spool, List<LedgerEntry> entries) {

    public SpoolChange {
        entries = List.copyOf(entries);
    }

    static SpoolChange none(Spool spool) {
        return new SpoolChange(spool, List.of());
    }

    /** Where the ledger ended before. */
    public long sequenceBefore() {
        return spool.stock().sequence() - entries.size();
    }

    /** Whether the spool had what was used of it, and has not any more. */
    boolean overdraws() {
        LedgerEntry first = entries.getFirst();
        return !first.balance().minus(first.delta()).isNegative() && spool.isOverdrawn();
    }

    /** With another entry. {@code run} and {@code revision} are null for none. */
    SpoolChange and(
            LedgerEntry.Type type, Grams delta, Long run, Long revision, Actor actor, String note, Instant now) {
        SpoolStock stock = spool.stock();
        Grams balance = stock.remaining().plus(delta);
        LedgerEntry entry = new LedgerEntry(
                spool.farm(),
                spool.number(),
                stock.sequence() + 1,
                now,
                type,
                delta,
                balance,
                run,
                revision,
                actor,
                note);
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new SpoolChange(with(new SpoolStock(balance, entry.sequence(), stock.weighedAt())), all);
    }

    SpoolChange weighed(Instant at) {
        SpoolStock stock = spool.stock();
        return new SpoolChange(with(new SpoolStock(stock.remaining(), stock.sequence(), at)), entries);
    }

    private Spool with(SpoolStock stock) {
        return new Spool(spool.farm(), spool.number(), spool.version(), spool.details(), stock);
    }
}
