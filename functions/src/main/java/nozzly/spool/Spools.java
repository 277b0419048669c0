package nozzly.spool;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.farm.Money;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** The spools of all farms and their ledgers. Stock is changed by settling and weighing alone. */
public interface Spools {

    Optional<Spool> find(String farm, long number);

    /** By number; those that do not exist are left out. */
    Map<Long, Spool> findAll(String farm, Collection<Long> numbers);

    /**
     * By number, those that {@code filter} wants. A page may be short, and may lag a second.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    Page<Spool> list(String farm, SpoolFilter filter, int limit, String after);

    /** Of all spools above {@code after}, archived ones too, at most {@code limit}, in their order. May lag a second. */
    List<Long> numbers(String farm, int limit, long after);

    /** Archived ones too, by number. May lag a second. */
    List<Spool> all(String farm);

    /** What the priced spools that are not archived cost and held when full. May lag a second. */
    PricedStock pricedStock(String farm);

    /** The sums of prices and net weights; both zero when no spool has a price. */
    record PricedStock(Money price, Grams net) {}

    /** Adds spools, numbered on from the first, each with its initial ledger entry. */
    Saved add(List<Spool> spools, List<LedgerEntry> initial, Once once);

    /** Replaces the details of the version before {@code spool.version()}; its stock stays. */
    Saved replaceDetails(Spool spool, Once once);

    /** At most {@code limit} entries above {@code sequence}, oldest first. */
    List<LedgerEntry> ledgerFrom(String farm, long number, long sequence, int limit);

    /** Newest first. */
    Page<LedgerEntry> ledger(String farm, long number, int limit, String after);
}
