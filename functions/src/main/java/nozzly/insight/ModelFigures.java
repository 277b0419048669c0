package nozzly.insight;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nozzly.farm.Kind;
import nozzly.farm.Money;
import nozzly.spool.Grams;

/**
 * One model's part of a run.
 *
 * @param grams its share of what the run used
 * @param material its share of the run's cost of material; null when that is unknown, likewise the others
 */
public record ModelFigures(
        long model, String name, long good, long failed, Grams grams, Money material, Money machine, Money labour) {

    String id() {
        return Kind.MODEL.id(model);
    }

    public long printed() {
        return good + failed;
    }

    /** The sum of the known parts; null when none is known. */
    public Money total() {
        List<Money> known =
                Stream.of(material, machine, labour).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : known.stream().reduce(Money.ZERO, Money::plus);
    }

    /** The failed pieces' share of the total, rounded half even; null when that is unknown. */
    Money costOfFailed() {
        return total() == null ? null : new Money(ofFailed(total().tenThousandths()));
    }

    /** The failed pieces' share of the grams, rounded half even. */
    Grams gramsOfFailed() {
        return new Grams(ofFailed(grams.milligrams()));
    }

    private long ofFailed(long whole) {
        if (printed() == 0) {
            return 0;
        }
        return new BigDecimal(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(failed)))
                .divide(BigDecimal.valueOf(printed()), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
