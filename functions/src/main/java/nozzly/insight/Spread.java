package nozzly.insight;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where the variances of several runs lie, in thousandths of a per cent.
 *
 * @param runs how many there are
 * @param mean rounded half even; null without runs
 * @param deviation the sample standard deviation, rounded half even; null with fewer than two runs
 */
public record Spread(long runs, Long mean, Long deviation) {

    private static final long ACCURATE = 3_000;
    private static final long STEADY = 5_000;
    private static final int FEWEST = 3;
    private static final int FEWEST_FOR_OUTLIERS = 5;

    static Spread of(List<Long> variances) {
        BigInteger count = BigInteger.valueOf(variances.size());
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (long variance : variances) {
            BigInteger value = BigInteger.valueOf(variance);
            sum = sum.add(value);
            squares = squares.add(value.pow(2));
        }
        return new Spread(
                variances.size(),
                variances.isEmpty() ? null : (Long) rounded(new BigDecimal(sum), new BigDecimal(count)),
                variances.size() < 2 ? null : (Long) deviation(count, sum, squares));
    }

    /** √((n Σx² − (Σx)²) ÷ (n (n − 1))). */
    private static long deviation(BigInteger count, BigInteger sum, BigInteger squares) {
        BigDecimal above = new BigDecimal(count.multiply(squares).subtract(sum.pow(2)));
        BigDecimal below = new BigDecimal(count.multiply(count.subtract(BigInteger.ONE)));
        return rounded(above.divide(below, MathContext.DECIMAL128).sqrt(MathContext.DECIMAL128), BigDecimal.ONE);
    }

    private static long rounded(BigDecimal above, BigDecimal below) {
        return above.divide(below, 0, RoundingMode.HALF_EVEN).longValueExact();
    }

    public Meaning meaning() {
        if (isOfTooFewRuns()) {
            return Meaning.TOO_FEW_RUNS;
        }
        if (deviation > Math.max(STEADY, Math.abs(mean))) {
            return Meaning.VARIABLE;
        }
        if (Math.abs(mean) <= ACCURATE) {
            return Meaning.ACCURATE;
        }
        return mean > 0 ? Meaning.CONSISTENTLY_HIGH : Meaning.CONSISTENTLY_LOW;
    }

    boolean isOfTooFewRuns() {
        return runs < FEWEST;
    }

    /** Whether it lies more than two deviations from the mean, of five runs or more. */
    boolean isOutlier(long variance) {
        return runs >= FEWEST_FOR_OUTLIERS && Math.abs(variance - mean) > 2 * deviation;
    }

    public BigDecimal meanPercent() {
        return mean == null ? null : BigDecimal.valueOf(mean, 3);
    }

    public BigDecimal deviationPercent() {
        return deviation == null ? null : BigDecimal.valueOf(deviation, 3);
    }
}
