package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Exact arithmetic with grams, money and per cents. */
final class Amounts {

    static final int GRAMS = 3;
    static final int MONEY = 4;
    static final int PERCENT = 3;

    private Amounts() {}

    static BigDecimal grams(long milligrams) {
        return BigDecimal.valueOf(milligrams, GRAMS);
    }

    /** Null for null. */
    static BigDecimal of(JsonNode number) {
        return number.isNull() || number.isMissingNode() ? null : new BigDecimal(number.asText());
    }

    static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int decimals) {
        return dividend.divide(divisor, decimals, RoundingMode.HALF_EVEN);
    }

    /** Null when nothing is left of the whole. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : divide(part.movePointRight(2), whole, PERCENT);
    }

    static BigDecimal percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** Of those that are known; 0 of none. */
    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of those that are known; null when none is. */
    static BigDecimal sumOfKnown(Collection<BigDecimal> amounts) {
        return amounts.stream().allMatch(Objects::isNull) ? null : sum(amounts);
    }

    /** Divides {@code whole} by {@code weights}: each share rounded down, the rest to the first of the largest. */
    static List<BigDecimal> shares(BigDecimal whole, List<BigDecimal> weights, int decimals) {
        BigDecimal all = sum(weights);
        BigDecimal[] shares = new BigDecimal[weights.size()];
        int largest = 0;
        BigDecimal rest = whole;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = all.signum() == 0
                    ? BigDecimal.ZERO
                    : whole.multiply(weights.get(i)).divide(all, decimals, RoundingMode.DOWN);
            rest = rest.subtract(shares[i]);
            if (weights.get(i).compareTo(weights.get(largest)) > 0) {
                largest = i;
            }
        }
        shares[largest] = shares[largest].add(rest);
        return List.of(shares);
    }
}
