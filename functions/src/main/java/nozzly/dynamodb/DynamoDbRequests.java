package nozzly.dynamodb;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nozzly.farm.Once;
import nozzly.farm.Receipt;
import nozzly.farm.Requests;
import nozzly.farm.Saved;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;

/** The idempotency records, and every write that belongs to one. */
public final class DynamoDbRequests implements Requests {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Table<Entry> table;
    private final Writes writes;
    private final InstantSource clock;

    private record Entry(String requestKey, Receipt receipt, long expiresAt) {}

    public DynamoDbRequests(DynamoDbEnhancedClient client, String tableName, InstantSource clock) {
        this.writes = new Writes(client);
        this.clock = clock;
        List<Column<Entry, ?>> columns = List.of(
                Column.text("requestKey", Entry::requestKey, StaticAttributeTags.primaryPartitionKey()),
                Column.document("receipt", Receipt.class, Entry::receipt),
                Column.number("expiresAt", Entry::expiresAt));
        this.table = new Table<>(
                client,
                tableName,
                Entry.class,
                "writeId",
                columns,
                item -> new Entry(item.get("requestKey"), item.get("receipt"), item.number("expiresAt")));
    }

    /** DynamoDB removes expired records days late, so the expiry is looked at here. */
    @Override
    public Optional<Receipt> find(String farm, String key) {
        return table.find(Key.builder().partitionValue(requestKey(farm, key)).build())
                .filter(entry -> entry.expiresAt() >= clock.instant().getEpochSecond())
                .map(Entry::receipt);
    }

    /**
     * Does the writes of one request, and records it when it carries a key.
     *
     * @param number of the resource that it makes or changes; 0 where there is one a farm
     * @param count how many it makes
     */
    Saved save(String farm, Once once, long number, int count, List<Write> effect) {
        List<Write> all = new ArrayList<>(effect);
        if (once.given()) {
            long now = clock.instant().getEpochSecond();
            Receipt receipt = new Receipt(once.operation(), once.fingerprint(), once.status(), number, count);
            all.add(new Write.Put<>(
                    table,
                    new Entry(requestKey(farm, once.key()), receipt, now + KEPT.toSeconds()),
                    Conditions.either(Conditions.absent("requestKey"), Conditions.below("expiresAt", now))));
        }
        Set<Integer> failed = writes.commit(all);
        if (failed.isEmpty()) {
            return Saved.DONE;
        }
        return once.given() && failed.contains(all.size() - 1) ? Saved.REPEATED : Saved.CHANGED;
    }

    private static String requestKey(String farm, String key) {
        return farm + "#" + key;
    }
}
