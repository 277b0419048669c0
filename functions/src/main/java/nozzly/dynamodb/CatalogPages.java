package nozzly.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nozzly.farm.Page;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Pages of one kind of thing in a farm's catalog. */
final class CatalogPages {

    private CatalogPages() {}

    static <T> List<T> all(Table<T> table, String farm, String prefix) {
        return table
                .reading()
                .query(QueryConditional.sortBetween(Keys.of(farm, prefix), Keys.of(farm, prefix + "~")))
                .items()
                .stream()
                .toList();
    }

    /** Reads on until the page is full: a catalog is small. {@code after} is the padded number of the last one shown. */
    static <T> Page<T> list(
            Table<T> table,
            String farm,
            String prefix,
            int limit,
            String after,
            Predicate<T> wanted,
            ToLongFunction<T> number) {
        Key first = Keys.of(farm, after == null ? prefix : prefix + after + "!");
        Key last = Keys.of(farm, prefix + "~");
        List<T> found = new ArrayList<>();
        for (T item : table.reading()
                .query(query -> query.queryConditional(QueryConditional.sortBetween(first, last))
                        .limit(limit + 1))
                .items()) {
            if (wanted.test(item)) {
                if (found.size() == limit) {
                    return new Page<>(found, Keys.padded(number.applyAsLong(found.getLast())));
                }
                found.add(item);
            }
        }
        return new Page<>(found, null);
    }
}
