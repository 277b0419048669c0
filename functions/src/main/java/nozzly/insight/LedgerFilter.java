package nozzly.insight;

import java.time.Instant;
import nozzly.spool.LedgerEntry;

/**
 * Which entries an export of ledgers is about.
 *
 * @param spool number; null for all
 * @param from null for no limit
 * @param to the moment before which they were made; null for no limit
 */
public record LedgerFilter(Long spool, Instant from, Instant to) {

    boolean wants(LedgerEntry entry) {
        return (from == null || !entry.at().isBefore(from))
                && (to == null || entry.at().isBefore(to));
    }
}
