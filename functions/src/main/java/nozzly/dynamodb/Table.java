package nozzly.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nozzly.farm.Unavailable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetResultPage;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;

/** A table seen through one concern's attributes: reading gives records, writing touches these attributes only. */
final class Table<T> {

    private static final int BATCH = 100;
    private static final int BATCH_TRIES = 6;

    private final DynamoDbEnhancedClient client;
    private final Class<T> type;
    private final String mark;
    private final DynamoDbTable<T> reading;
    private final DynamoDbTable<Stamped<T>> writing;

    /** @param mark the attribute for the mark of a write; concerns of one table have each their own */
    Table(
            DynamoDbEnhancedClient client,
            String name,
            Class<T> type,
            String mark,
            List<Column<T, ?>> columns,
            Function<Item, T> record) {
        this.client = client;
        this.type = type;
        this.mark = mark;
        this.reading = client.table(name, schema(type, columns, record));
        this.writing = client.table(name, stampedSchema(mark, columns));
    }

    String mark() {
        return mark;
    }

    DynamoDbTable<Stamped<T>> writing() {
        return writing;
    }

    DynamoDbTable<T> reading() {
        return reading;
    }

    DynamoDbIndex<T> index(String name) {
        return reading.index(name);
    }

    /** The item as it is now. */
    Optional<T> find(Key key) {
        return Optional.ofNullable(reading.getItem(get -> get.key(key).consistentRead(true)));
    }

    /** The items of {@code keys} as they are now, in no order; those that are not there are left out. */
    List<T> findAll(List<Key> keys) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += BATCH) {
            findBatch(keys.subList(from, Math.min(from + BATCH, keys.size())), found);
        }
        return found;
    }

    private void findBatch(List<Key> keys, List<T> found) {
        List<Key> left = keys;
        for (int attempt = 0; !left.isEmpty(); attempt++) {
            if (attempt == BATCH_TRIES) {
                throw new Unavailable("The store is busy.", null);
            }
            if (attempt > 0) {
                Backoff.pause(attempt);
            }
            ReadBatch.Builder<T> batch = ReadBatch.builder(type).mappedTableResource(reading);
            left.forEach(key -> batch.addGetItem(get -> get.key(key).consistentRead(true)));
            List<Key> unprocessed = new ArrayList<>();
            for (BatchGetResultPage page : client.batchGetItem(get -> get.readBatches(batch.build()))) {
                found.addAll(page.resultsForTable(reading));
                unprocessed.addAll(page.unprocessedKeysForTable(reading));
            }
            left = unprocessed;
        }
    }

    private static <T> TableSchema<T> schema(Class<T> type, List<Column<T, ?>> columns, Function<Item, T> record) {
        StaticImmutableTableSchema.Builder<T, Item> schema =
                StaticImmutableTableSchema.builder(type, Item.class).newItemBuilder(Item::new, record);
        columns.forEach(column -> column.addTo(schema));
        return schema.build();
    }

    private static <T> TableSchema<Stamped<T>> stampedSchema(String mark, List<Column<T, ?>> columns) {
        @SuppressWarnings("unchecked")
        Class<Stamped<T>> type = (Class<Stamped<T>>) (Class<?>) Stamped.class;
        StaticImmutableTableSchema.Builder<Stamped<T>, Item> schema =
                StaticImmutableTableSchema.builder(type, Item.class).newItemBuilder(Item::new, item -> null);
        columns.forEach(column -> column.stamped().addTo(schema));
        Column.<Stamped<T>>text(mark, Stamped::mark).addTo(schema);
        return schema.build();
    }
}
