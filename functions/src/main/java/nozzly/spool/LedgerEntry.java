package nozzly.spool;

import java.time.Instant;
import nozzly.farm.Actor;

/**
 * One change of what remains on a spool; never changed, never removed.
 *
 * @param sequence of the spool's ledger, from 1, without gap or twin
 * @param balance what remained after it: the balance before plus {@code delta}
 * @param run number of the run that used the filament; null for none
 * @param revision of that run's results; null for none
 */
public record LedgerEntry(
        String farm,
        long spool,
        long sequence,
        Instant at,
        Type type,
        Grams delta,
        Grams balance,
        Long run,
        Long revision,
        Actor actor,
        String note) {

    public enum Type {
        INITIAL,
        USED,
        CORRECTED,
        WEIGHED,
        ADJUSTMENT,
        WASTE,
        RETURN
    }
}
