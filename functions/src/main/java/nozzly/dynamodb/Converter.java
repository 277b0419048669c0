package nozzly.dynamodb;

import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute converter of two functions; null is never handed to them. */
record Converter<V>(
        Class<V> javaType,
        AttributeValueType attributeValueType,
        Function<V, AttributeValue> write,
        Function<AttributeValue, V> read)
        implements AttributeConverter<V> {

    @Override
    public AttributeValue transformFrom(V value) {
        return write.apply(value);
    }

    @Override
    public V transformTo(AttributeValue attribute) {
        return read.apply(attribute);
    }

    @Override
    public EnhancedType<V> type() {
        return EnhancedType.of(javaType);
    }
}
