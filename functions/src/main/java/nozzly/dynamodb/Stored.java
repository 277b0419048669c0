package nozzly.dynamodb;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nozzly.farm.Money;
import nozzly.spool.Grams;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How values of several members are stored: a record becomes a map of its components, without the null ones. */
final class Stored {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(Grams.class, asNumber(Grams::milligrams))
                    .addDeserializer(Grams.class, fromNumber(Grams::new))
                    .addSerializer(Money.class, asNumber(Money::tenThousandths))
                    .addDeserializer(Money.class, fromNumber(Money::new))
                    .addSerializer(Instant.class, asText(Stored::time))
                    .addDeserializer(Instant.class, fromText(Instant::parse))
                    .addSerializer(LocalDate.class, asText(LocalDate::toString))
                    .addDeserializer(LocalDate.class, fromText(LocalDate::parse))
                    .addSerializer(ZoneId.class, asText(ZoneId::getId))
                    .addDeserializer(ZoneId.class, fromText(ZoneId::of)))
            .build();

    private Stored() {}

    static String time(Instant time) {
        return TIME.format(time);
    }

    static AttributeValue toAttribute(Object value) {
        return attribute(MAPPER.valueToTree(value));
    }

    static <V> V fromAttribute(AttributeValue value, Class<V> type) {
        return MAPPER.convertValue(node(value), type);
    }

    static <V> List<V> listFromAttribute(AttributeValue value, Class<V> type) {
        return value.l().stream().map(entry -> fromAttribute(entry, type)).toList();
    }

    private static AttributeValue attribute(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, AttributeValue> members = new LinkedHashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), attribute(member.getValue())));
                yield AttributeValue.fromM(members);
            }
            case ARRAY ->
                AttributeValue.fromL(node.valueStream().map(Stored::attribute).toList());
            case STRING -> AttributeValue.fromS(node.textValue());
            case NUMBER -> AttributeValue.fromN(node.asText());
            case BOOLEAN -> AttributeValue.fromBool(node.booleanValue());
            case NULL, MISSING -> AttributeValue.fromNul(true);
            case BINARY, POJO -> throw new IllegalArgumentException("not stored: " + node.getNodeType());
        };
    }

    private static JsonNode node(AttributeValue value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value.type()) {
            case M -> {
                ObjectNode object = nodes.objectNode();
                value.m().forEach((name, member) -> object.set(name, node(member)));
                yield object;
            }
            case L -> {
                ArrayNode array = nodes.arrayNode();
                value.l().forEach(entry -> array.add(node(entry)));
                yield array;
            }
            case S -> nodes.textNode(value.s());
            case N -> nodes.numberNode(new BigDecimal(value.n()));
            case BOOL -> nodes.booleanNode(value.bool());
            case NUL -> nodes.nullNode();
            case SS, NS, BS, B, UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("not stored: " + value.type());
        };
    }

    private static <V> JsonSerializer<V> asNumber(ToLongFunction<V> number) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(V value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(number.applyAsLong(value));
            }
        };
    }

    private static <V> JsonSerializer<V> asText(Function<V, String> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(V value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.apply(value));
            }
        };
    }

    private static <V> JsonDeserializer<V> fromNumber(Function<Long, V> value) {
        return new JsonDeserializer<>() {
            @Override
            public V deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return value.apply(json.getLongValue());
            }
        };
    }

    private static <V> JsonDeserializer<V> fromText(Function<String, V> value) {
        return new JsonDeserializer<>() {
            @Override
            public V deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return value.apply(json.getText());
            }
        };
    }
}
