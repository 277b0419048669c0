package nozzly.dynamodb;

import java.util.Locale;
import nozzly.farm.Kind;
import nozzly.farm.Numbers;
import nozzly.farm.Unavailable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Counters that DynamoDB adds to. A repeated request skips numbers, which is harmless, and never gives one twice. */
public final class DynamoDbNumbers implements Numbers {

    private static final int TRIES = 8;

    private final DynamoDbEnhancedClient client;
    private final String tableName;

    private record Counter(String farm, String key, Long last) {}

    public DynamoDbNumbers(DynamoDbEnhancedClient client, String tableName) {
        this.client = client;
        this.tableName = tableName;
    }

    @Override
    public long take(String farm, Kind kind, int count) {
        Counter counter = new Counter(farm, "counter#" + kind.name().toLowerCase(Locale.ROOT), null);
        DynamoDbTable<Counter> counters = client.table(tableName, schema(count));
        for (int attempt = 1; ; attempt++) {
            try {
                return counters.updateItem(counter).last() - count + 1;
            } catch (TransactionConflictException e) {
                if (attempt == TRIES) {
                    throw new Unavailable("Others are taking numbers. Nothing was changed; try again.", e);
                }
                Backoff.pause(attempt);
            }
        }
    }

    private static TableSchema<Counter> schema(int count) {
        return StaticImmutableTableSchema.builder(Counter.class, Item.class)
                .newItemBuilder(Item::new, item -> new Counter(item.get("farm"), item.get("key"), item.get("last")))
                .addAttribute(
                        String.class,
                        farm -> farm.name("farm")
                                .getter(Counter::farm)
                                .setter((item, value) -> item.set("farm", value))
                                .tags(StaticAttributeTags.primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        key -> key.name("key")
                                .getter(Counter::key)
                                .setter((item, value) -> item.set("key", value))
                                .tags(StaticAttributeTags.primarySortKey()))
                .addAttribute(
                        Long.class,
                        last -> last.name("last")
                                .getter(Counter::last)
                                .setter((item, value) -> item.set("last", value))
                                .tags(StaticAttributeTags.atomicCounter(count, count)))
                .build();
    }
}
