package nozzly.insight;

import java.util.ArrayList;
import java.util.List;
import nozzly.farm.Page;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spools;

/** Reads ledgers part by part: spool by spool, by number, archived ones too; each ledger from its beginning. */
public final class ExportLedger {

    private static final int SPOOLS = 100;
    private static final int ENTRIES = 1000;

    /** After every entry of a ledger. */
    private static final long END = 9_999_999_999L;

    private final Spools spools;

    public ExportLedger(Spools spools) {
        this.spools = spools;
    }

    /** @param after the {@code next} of the part before, or the {@link #position} of an entry; null for the first */
    public Page<LedgerEntry> part(String farm, LedgerFilter filter, String after) {
        long spool = after == null ? 0 : Long.parseLong(after.substring(0, 10));
        long sequence = after == null ? 0 : Long.parseLong(after.substring(11));
        List<Long> others = filter.spool() == null ? spools.numbers(farm, SPOOLS, spool) : List.of();
        List<Long> numbers = new ArrayList<>(others);
        if (filter.spool() != null || spool > 0 && sequence < END) {
            numbers.addFirst(filter.spool() == null ? (Long) spool : filter.spool());
        }
        List<LedgerEntry> found = new ArrayList<>();
        for (long number : numbers) {
            List<LedgerEntry> read = spools.ledgerFrom(farm, number, number == spool ? sequence : 0, ENTRIES);
            read.stream().filter(filter::wants).forEach(found::add);
            if (read.size() == ENTRIES) {
                return new Page<>(found, position(read.getLast()));
            }
            if (found.size() >= ENTRIES) {
                return new Page<>(found, position(number, END));
            }
        }
        return new Page<>(found, others.size() < SPOOLS ? null : position(others.getLast(), END));
    }

    /** Where the part begins that follows {@code entry}. */
    public static String position(LedgerEntry entry) {
        return position(entry.spool(), entry.sequence());
    }

    private static String position(long spool, long sequence) {
        return "%010d#%010d".formatted(spool, sequence);
    }
}
