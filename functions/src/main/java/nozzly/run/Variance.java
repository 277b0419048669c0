package nozzly.run;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import nozzly.spool.Grams;

/**
 * Actual − estimated.
 *
 * @param difference in the unit of what is compared: milligrams or seconds
 * @param percentThousandths of the estimate, in thousandths of a per cent, rounded half even; null without an estimate
 *     or with one of 0
 */
public record Variance(long difference, Long percentThousandths) {

    private static final BigInteger THOUSANDTHS_OF_A_PERCENT = BigInteger.valueOf(100_000);

    /** @param estimated null counts as 0 */
    public static Variance of(long actual, Long estimated) {
        long base = estimated == null ? 0 : estimated;
        long difference = actual - base;
        return new Variance(difference, base == 0 ? null : share(difference, base));
    }

    public static Variance of(Grams actual, Grams estimated) {
        return of(actual.milligrams(), estimated == null ? null : estimated.milligrams());
    }

    public BigDecimal percent() {
        return percentThousandths == null ? null : BigDecimal.valueOf(percentThousandths, 3);
    }

    /** Of a run's materials together, against the sum of their estimates, or the slicer's total where none is given. */
    public static Variance ofRun(Results results, Estimate estimate) {
        return of(
                results.used(),
                estimated(
                        results.materials().stream()
                                .map(UsedMaterial::estimated)
                                .toList(),
                        estimate));
    }

    /** A run's estimated grams: the sum of its materials' estimates, missing ones 0, or else the slicer's; or null. */
    public static Grams estimated(List<Grams> materials, Estimate estimate) {
        List<Grams> known = materials.stream().filter(Objects::nonNull).toList();
        if (!known.isEmpty()) {
            return known.stream().reduce(Grams.ZERO, Grams::plus);
        }
        return estimate == null ? null : estimate.total();
    }

    private static long share(long difference, long base) {
        return new BigDecimal(BigInteger.valueOf(difference).multiply(THOUSANDTHS_OF_A_PERCENT))
                .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
