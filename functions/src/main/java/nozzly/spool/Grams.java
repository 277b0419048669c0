package nozzly.spool;

import java.math.BigDecimal;

/** A weight, in whole milligrams. Negative where it is a difference or an overdrawn spool. */
public record Grams(long milligrams) implements Comparable<Grams> {

    public static final Grams ZERO = new Grams(0);

    public static Grams of(long grams) {
        return new Grams(Math.multiplyExact(grams, 1000));
    }

    public Grams plus(Grams other) {
        return new Grams(Math.addExact(milligrams, other.milligrams));
    }

    public Grams minus(Grams other) {
        return new Grams(Math.subtractExact(milligrams, other.milligrams));
    }

    public Grams times(long count) {
        return new Grams(Math.multiplyExact(milligrams, count));
    }

    public Grams negated() {
        return new Grams(-milligrams);
    }

    public boolean isNegative() {
        return milligrams < 0;
    }

    public boolean isZero() {
        return milligrams == 0;
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(milligrams, 3);
    }

    @Override
    public int compareTo(Grams other) {
        return Long.compare(milligrams, other.milligrams);
    }

    /** As people write it: {@code 12.5 g}. */
    @Override
    public String toString() {
        return toDecimal().stripTrailingZeros().toPlainString() + " g";
    }
}
