package nozzly.spool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nozzly.farm.Money;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** Spools of one farm. */
public final class InMemorySpools implements Spools {

    public final Map<Long, Spool> byNumber = new TreeMap<>();
    public final List<LedgerEntry> ledger = new ArrayList<>();

    /** What somebody else does just before the next write. */
    public Runnable meanwhile = () -> {};

    @Override
    public Optional<Spool> find(String farm, long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    @Override
    public Map<Long, Spool> findAll(String farm, Collection<Long> numbers) {
        Map<Long, Spool> found = new TreeMap<>(byNumber);
        found.keySet().retainAll(numbers);
        return found;
    }

    @Override
    public Page<Spool> list(String farm, SpoolFilter filter, int limit, String after) {
        return new Page<>(byNumber.values().stream().filter(filter::wants).toList(), null);
    }

    @Override
    public List<Long> numbers(String farm, int limit, long after) {
        return byNumber.keySet().stream()
                .filter(number -> number > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Spool> all(String farm) {
        return List.copyOf(byNumber.values());
    }

    @Override
    public PricedStock pricedStock(String farm) {
        Money price = Money.ZERO;
        Grams net = Grams.ZERO;
        for (Spool spool : byNumber.values()) {
            if (spool.details().price() != null && !spool.details().archived()) {
                price = price.plus(spool.details().price());
                net = net.plus(spool.details().net());
            }
        }
        return new PricedStock(price, net);
    }

    @Override
    public Saved add(List<Spool> spools, List<LedgerEntry> initial, Once once) {
        othersWrite();
        if (spools.stream().anyMatch(spool -> byNumber.containsKey(spool.number()))) {
            return Saved.CHANGED;
        }
        spools.forEach(spool -> byNumber.put(spool.number(), spool));
        ledger.addAll(initial);
        return Saved.DONE;
    }

    @Override
    public Saved replaceDetails(Spool spool, Once once) {
        othersWrite();
        Spool before = byNumber.get(spool.number());
        if (before.version() != spool.version() - 1) {
            return Saved.CHANGED;
        }
        byNumber.put(
                spool.number(),
                new Spool(spool.farm(), spool.number(), spool.version(), spool.details(), before.stock()));
        return Saved.DONE;
    }

    @Override
    public Page<LedgerEntry> ledger(String farm, long number, int limit, String after) {
        return new Page<>(
                ledger.stream()
                        .filter(entry -> entry.spool() == number)
                        .toList()
                        .reversed(),
                null);
    }

    @Override
    public List<LedgerEntry> ledgerFrom(String farm, long number, long sequence, int limit) {
        return ledger.stream()
                .filter(entry -> entry.spool() == number && entry.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    private void othersWrite() {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
    }
}
