package nozzly.dynamodb;

import java.util.Arrays;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions of writes. */
final class Conditions {

    private Conditions() {}

    static Expression absent(String attribute) {
        return Expression.builder()
                .expression("attribute_not_exists(#" + attribute + ")")
                .putExpressionName("#" + attribute, attribute)
                .build();
    }

    static Expression present(String attribute) {
        return Expression.builder()
                .expression("attribute_exists(#" + attribute + ")")
                .putExpressionName("#" + attribute, attribute)
                .build();
    }

    /** The attribute has this value; null: the item lacks it. */
    static Expression is(String attribute, Long value) {
        return value == null ? absent(attribute) : is(attribute, AttributeValue.fromN(value.toString()));
    }

    static Expression is(String attribute, AttributeValue value) {
        return Expression.builder()
                .expression("#" + attribute + " = :" + attribute)
                .putExpressionName("#" + attribute, attribute)
                .putExpressionValue(":" + attribute, value)
                .build();
    }

    /** The attribute is less than {@code value}. */
    static Expression below(String attribute, long value) {
        return Expression.builder()
                .expression("#" + attribute + " < :" + attribute)
                .putExpressionName("#" + attribute, attribute)
                .putExpressionValue(":" + attribute, AttributeValue.fromN(Long.toString(value)))
                .build();
    }

    static Expression all(Expression... expressions) {
        return Arrays.stream(expressions)
                .reduce((one, other) -> Expression.join(one, other, " AND "))
                .orElseThrow();
    }

    static Expression either(Expression one, Expression other) {
        return Expression.join(one, other, " OR ");
    }
}
