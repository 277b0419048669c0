package nozzly.farm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An amount in the farm's currency, in whole ten-thousandths. */
public record Money(long tenThousandths) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public Money plus(Money other) {
        return new Money(Math.addExact(tenThousandths, other.tenThousandths));
    }

    /** The sum of those that are not null; null when both are. */
    public static Money sumOfKnown(Money one, Money other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.plus(other);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(tenThousandths, other.tenThousandths));
    }

    /** This amount times {@code numerator} over {@code denominator}, rounded half even. */
    public Money times(BigInteger numerator, BigInteger denominator) {
        BigDecimal product = new BigDecimal(BigInteger.valueOf(tenThousandths).multiply(numerator));
        return new Money(product.divide(new BigDecimal(denominator), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    public Money times(long numerator, long denominator) {
        return times(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(tenThousandths, 4);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }
}
