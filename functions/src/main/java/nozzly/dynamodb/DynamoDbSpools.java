package nozzly.dynamodb;

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
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spool;
import nozzly.spool.SpoolFilter;
import nozzly.spool.Spools;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;

/** Spools and their ledgers. */
public final class DynamoDbSpools implements Spools {

    private static final SpoolFilter ALL_ACTIVE = new SpoolFilter(false, null, false);
    private static final int PART = 100;
    private static final int MOST_PARTS = 5;

    private final Table<Spool> spools;
    private final Table<Spool> details;
    private final Table<LedgerEntry> ledger;
    private final DynamoDbRequests requests;

    public DynamoDbSpools(
            DynamoDbEnhancedClient client, String spoolsName, String ledgerName, DynamoDbRequests requests) {
        this.requests = requests;
        this.spools = new Table<>(client, spoolsName, Spool.class, "writeId", SpoolColumns.ALL, SpoolColumns::spool);
        this.details =
                new Table<>(client, spoolsName, Spool.class, "writeId", SpoolColumns.DETAILS, SpoolColumns::spool);
        this.ledger =
                new Table<>(client, ledgerName, LedgerEntry.class, "writeId", LedgerColumns.ALL, LedgerColumns::entry);
    }

    @Override
    public Optional<Spool> find(String farm, long number) {
        return spools.find(key(farm, number));
    }

    @Override
    public Map<Long, Spool> findAll(String farm, Collection<Long> numbers) {
        List<Key> keys =
                numbers.stream().distinct().map(number -> key(farm, number)).toList();
        Map<Long, Spool> found = new TreeMap<>();
        spools.findAll(keys).forEach(spool -> found.put(spool.number(), spool));
        return found;
    }

    /** Reads on until the page is full, at most some parts of the farm's spools; after those the page is short. */
    @Override
    public Page<Spool> list(String farm, SpoolFilter filter, int limit, String after) {
        int size = filter.equals(ALL_ACTIVE) ? limit + 1 : PART;
        List<Spool> found = new ArrayList<>();
        String last = after;
        for (int part = 0; part < MOST_PARTS; part++) {
            List<Long> numbers = numbers(farm, filter.archived(), size, last);
            for (Spool spool : findAll(farm, numbers).values()) {
                if (filter.wants(spool)) {
                    if (found.size() == limit) {
                        return new Page<>(found, Keys.padded(found.getLast().number()));
                    }
                    found.add(spool);
                }
            }
            if (numbers.size() < size) {
                return new Page<>(found, null);
            }
            last = Keys.padded(numbers.getLast());
        }
        return new Page<>(found, last);
    }

    @Override
    public List<Long> numbers(String farm, int limit, long after) {
        return numbers(farm, true, limit, Keys.padded(after));
    }

    /** Active spools have an index of their own; archived ones are found among all, as they are seldom asked for. */
    private List<Long> numbers(String farm, boolean archived, int size, String after) {
        QueryEnhancedRequest rest = QueryEnhancedRequest.builder()
                .queryConditional(QueryConditional.sortGreaterThan(Keys.of(farm, after == null ? "0" : after)))
                .limit(size)
                .build();
        return (archived
                        ? spools.reading().query(rest)
                        : spools.index(SpoolColumns.ACTIVE).query(rest))
                .stream()
                        .flatMap(page -> page.items().stream())
                        .map(Spool::number)
                        .limit(size)
                        .toList();
    }

    @Override
    public List<Spool> all(String farm) {
        QueryConditional ofFarm =
                QueryConditional.keyEqualTo(Key.builder().partitionValue(farm).build());
        return spools.reading().query(ofFarm).items().stream().toList();
    }

    @Override
    public PricedStock pricedStock(String farm) {
        QueryConditional all =
                QueryConditional.keyEqualTo(Key.builder().partitionValue(farm).build());
        Money price = Money.ZERO;
        Grams net = Grams.ZERO;
        for (var page : spools.index(SpoolColumns.ACTIVE).query(all)) {
            for (Spool spool : page.items()) {
                if (spool.details().price() != null) {
                    price = price.plus(spool.details().price());
                    net = net.plus(spool.details().net());
                }
            }
        }
        return new PricedStock(price, net);
    }

    @Override
    public Saved add(List<Spool> added, List<LedgerEntry> initial, Once once) {
        List<Write> writes = new ArrayList<>();
        added.forEach(spool -> writes.add(new Write.Put<>(spools, spool, Conditions.absent("farm"))));
        initial.forEach(entry -> writes.add(new Write.Put<>(ledger, entry, Conditions.absent("spoolKey"))));
        Spool first = added.getFirst();
        return requests.save(first.farm(), once, first.number(), added.size(), writes);
    }

    @Override
    public Saved replaceDetails(Spool spool, Once once) {
        return requests.save(
                spool.farm(),
                once,
                spool.number(),
                1,
                List.of(new Write.Update<>(details, spool, Conditions.is(SpoolColumns.VERSION, spool.version() - 1))));
    }

    @Override
    public Page<LedgerEntry> ledger(String farm, long number, int limit, String after) {
        String spoolKey = LedgerColumns.spoolKey(farm, number);
        QueryConditional part = after == null
                ? QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(spoolKey).build())
                : QueryConditional.sortLessThan(Keys.of(spoolKey, after));
        List<LedgerEntry> entries = ledger
                .reading()
                .query(query -> query.queryConditional(part)
                        .scanIndexForward(false)
                        .consistentRead(true)
                        .limit(limit + 1))
                .items()
                .stream()
                .limit(limit + 1L)
                .toList();
        return entries.size() <= limit
                ? new Page<>(entries, null)
                : new Page<>(
                        entries.subList(0, limit),
                        Keys.padded(entries.get(limit - 1).sequence()));
    }

    @Override
    public List<LedgerEntry> ledgerFrom(String farm, long number, long sequence, int limit) {
        QueryConditional rest =
                QueryConditional.sortGreaterThan(Keys.of(LedgerColumns.spoolKey(farm, number), Keys.padded(sequence)));
        return ledger
                .reading()
                .query(query ->
                        query.queryConditional(rest).consistentRead(true).limit(limit))
                .items()
                .stream()
                .limit(limit)
                .toList();
    }

    private static Key key(String farm, long number) {
        return Keys.of(farm, Keys.padded(number));
    }
}
