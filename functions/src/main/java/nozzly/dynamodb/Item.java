package nozzly.dynamodb;

import java.util.HashMap;
import java.util.Map;

/** The attributes of an item that was read, on their way into a record. */
final class Item {

    private final Map<String, Object> values = new HashMap<>();

    void set(String attribute, Object value) {
        values.put(attribute, value);
    }

    /** Null where the item lacks it. */
    @SuppressWarnings("unchecked")
    <V> V get(String attribute) {
        return (V) values.get(attribute);
    }

    long number(String attribute) {
        return or(attribute, 0L);
    }

    <V> V or(String attribute, V absent) {
        V value = get(attribute);
        return value == null ? absent : value;
    }
}
