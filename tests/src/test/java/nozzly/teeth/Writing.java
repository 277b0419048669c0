package nozzly.teeth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The writes of one request to the store, for bugs to change. */
record Writing(List<Part> parts) {

    /**
     * A write of one item.
     *
     * @param values of an update's expression by placeholder, or of a put item by attribute
     */
    record Part(String table, String update, String condition, Map<String, AttributeValue> values) {}

    private static final String MAPPED = ":AMZN_MAPPED_";
    private static final long HOUR = 3600;

    Writing unconditionally(String table) {
        return map(part -> part.table().equals(table) && part.condition() != null
                ? new Part(
                        part.table(),
                        part.update(),
                        "(%s) OR NOT (%s)".formatted(part.condition(), part.condition()),
                        part.values())
                : part);
    }

    /** Leaves out the writes to {@code table} where there are some to {@code beside}. */
    Writing without(String table, String beside) {
        boolean both = parts.stream().anyMatch(part -> part.table().equals(beside)) && parts.size() > 1;
        return both
                ? new Writing(parts.stream()
                        .filter(part -> !part.table().equals(table))
                        .toList())
                : this;
    }

    Writing milligrams(String attribute, LongUnaryOperator change) {
        return mapValue(
                attribute, value -> AttributeValue.fromN(Long.toString(change.applyAsLong(Long.parseLong(value.n())))));
    }

    /** Leaves a member out of a map attribute. */
    Writing forgetting(String attribute, String member) {
        return mapValue(
                attribute,
                value -> value.hasM()
                        ? AttributeValue.fromM(value.m().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getKey().equals(member)
                                                ? AttributeValue.fromM(Map.of())
                                                : entry.getValue())))
                        : value);
    }

    /** A counter is read, and not counted on. */
    Writing countingNothing() {
        return map(part -> part.update() != null && part.update().contains("if_not_exists")
                ? new Part(
                        part.table(),
                        part.update(),
                        part.condition(),
                        part.values().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getValue().n() != null
                                                        && entry.getValue().n().equals("1")
                                                ? AttributeValue.fromN("0")
                                                : entry.getValue())))
                : part);
    }

    Writing withOtherMark() {
        AttributeValue other = AttributeValue.fromS(UUID.randomUUID().toString());
        return mapValue("writeId", value -> other)
                .mapValue("stockWriteId", value -> other)
                .mapValue("settleWriteId", value -> other);
    }

    Writing withoutFarmInRequestKey() {
        return mapValue("requestKey", value -> AttributeValue.fromS(withoutFarm(value.s())));
    }

    static String withoutFarm(String requestKey) {
        return requestKey.substring(requestKey.indexOf('#'));
    }

    Writing expiringInAnHour() {
        return mapValue(
                "expiresAt",
                value -> AttributeValue.fromN(Long.toString(Long.parseLong(value.n()) - 7 * 24 * HOUR + HOUR)));
    }

    private Writing mapValue(String attribute, UnaryOperator<AttributeValue> change) {
        return map(part -> {
            Map<String, AttributeValue> values = new HashMap<>(part.values());
            values.computeIfPresent(attribute, (name, value) -> change.apply(value));
            values.computeIfPresent(MAPPED + attribute, (name, value) -> change.apply(value));
            return new Part(part.table(), part.update(), part.condition(), values);
        });
    }

    private Writing map(UnaryOperator<Part> change) {
        return new Writing(parts.stream().map(change).toList());
    }
}
