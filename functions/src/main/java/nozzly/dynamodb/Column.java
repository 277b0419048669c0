package nozzly.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nozzly.farm.Money;
import nozzly.spool.Grams;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute of a record's item: its name, where its value comes from, and how it is stored. */
record Column<T, V>(
        String name, Function<T, V> getter, AttributeConverter<V> converter, List<StaticAttributeTag> tags) {

    static <T> Column<T, String> text(String name, Function<T, String> getter, StaticAttributeTag... tags) {
        return of(name, String.class, AttributeValueType.S, getter, AttributeValue::fromS, AttributeValue::s, tags);
    }

    static <T> Column<T, Long> number(String name, Function<T, Long> getter) {
        return of(
                name,
                Long.class,
                AttributeValueType.N,
                getter,
                n -> AttributeValue.fromN(n.toString()),
                v -> Long.parseLong(v.n()));
    }

    static <T> Column<T, Boolean> flag(String name, Function<T, Boolean> getter) {
        return of(name, Boolean.class, AttributeValueType.BOOL, getter, AttributeValue::fromBool, AttributeValue::bool);
    }

    static <T> Column<T, Grams> grams(String name, Function<T, Grams> getter) {
        return of(
                name,
                Grams.class,
                AttributeValueType.N,
                getter,
                g -> AttributeValue.fromN(Long.toString(g.milligrams())),
                v -> new Grams(Long.parseLong(v.n())));
    }

    static <T> Column<T, Money> money(String name, Function<T, Money> getter) {
        return of(
                name,
                Money.class,
                AttributeValueType.N,
                getter,
                m -> AttributeValue.fromN(Long.toString(m.tenThousandths())),
                v -> new Money(Long.parseLong(v.n())));
    }

    /** A time as text that sorts by time: UTC, always with milliseconds. */
    static <T> Column<T, Instant> time(String name, Function<T, Instant> getter, StaticAttributeTag... tags) {
        return of(
                name,
                Instant.class,
                AttributeValueType.S,
                getter,
                t -> AttributeValue.fromS(Stored.time(t)),
                v -> Instant.parse(v.s()),
                tags);
    }

    /** A value of several members, stored as a map or list. */
    static <T, V> Column<T, V> document(String name, Class<V> type, Function<T, V> getter) {
        return of(name, type, AttributeValueType.M, getter, Stored::toAttribute, v -> Stored.fromAttribute(v, type));
    }

    static <T, V> Column<T, List<V>> documents(String name, Class<V> type, Function<T, List<V>> getter) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<List<V>> list = (Class) List.class;
        return of(
                name, list, AttributeValueType.L, getter, Stored::toAttribute, v -> Stored.listFromAttribute(v, type));
    }

    static <T, V> Column<T, V> of(
            String name,
            Class<V> type,
            AttributeValueType stored,
            Function<T, V> getter,
            Function<V, AttributeValue> write,
            Function<AttributeValue, V> read,
            StaticAttributeTag... tags) {
        return new Column<>(name, getter, new Converter<>(type, stored, write, read), List.of(tags));
    }

    static <T> List<Column<T, ?>> join(List<Column<T, ?>> some, List<Column<T, ?>> more) {
        List<Column<T, ?>> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The same attribute of a record that has {@code part} in it. */
    <W> Column<W, V> of(Function<W, T> part) {
        return new Column<>(name, whole -> getter.apply(part.apply(whole)), converter, tags);
    }

    /** The same attribute of a stamped record. */
    Column<Stamped<T>, V> stamped() {
        return of(Stamped::item);
    }

    void addTo(StaticImmutableTableSchema.Builder<T, Item> schema) {
        schema.addAttribute(
                converter.type(),
                attribute -> attribute
                        .name(name)
                        .getter(getter)
                        .setter((item, value) -> item.set(name, value))
                        .attributeConverter(converter)
                        .tags(new ArrayList<>(tags)));
    }
}
