package nozzly.dynamodb;

import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;

/** One write of a transaction, done only where its condition holds. */
sealed interface Write {

    Table<?> table();

    /** The whole item, replacing what is there. */
    record Put<T>(Table<T> table, T item, Expression condition) implements Write {}

    /** The attributes of the table's concern; the others of the item stay. */
    record Update<T>(Table<T> table, T item, Expression condition) implements Write {}

    record Delete(Table<?> table, Key key, Expression condition) implements Write {}
}
