package nozzly.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A DynamoDB table.
 *
 * @param name its logical id; local tables have no other name
 * @param attributes the types (S, N, B) of the attributes that keys use
 * @param timeToLive the attribute that holds when an item expires
 */
public record TableResource(
        String name, Map<String, String> attributes, Key key, List<Index> indexes, Optional<String> timeToLive) {

    public TableResource {
        attributes = Map.copyOf(attributes);
        indexes = List.copyOf(indexes);
    }

    /**
     * The attributes that find an item.
     *
     * @param sort empty where the partition key alone does
     */
    public record Key(String partition, Optional<String> sort) {}

    /**
     * A global secondary index.
     *
     * @param projection ALL, KEYS_ONLY or INCLUDE
     * @param included what INCLUDE projects besides the keys
     */
    public record Index(String name, Key key, String projection, List<String> included) {

        public Index {
            included = List.copyOf(included);
        }
    }
}
