package nozzly.insight;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Mean, sample standard deviation and meaning of per cents that have 3 decimals each. */
final class Statistics {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final MathContext EXACT = new MathContext(40, RoundingMode.HALF_EVEN);

    private final int count;
    private final BigDecimal mean;
    private final BigDecimal deviation;

    Statistics(List<BigDecimal> percents) {
        count = percents.size();
        mean = count == 0 ? null : Amounts.sum(percents).divide(BigDecimal.valueOf(count), EXACT);
        deviation = count < 2
                ? null
                : Amounts.sum(percents.stream()
                                .map(percent -> percent.subtract(mean).pow(2))
                                .toList())
                        .divide(BigDecimal.valueOf(count - 1L), EXACT)
                        .sqrt(EXACT);
    }

    ObjectNode show() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("runs", count)
                .put("meanPercent", rounded(mean))
                .put("deviationPercent", rounded(deviation))
                .put("meaning", count < 3 ? "too-few-runs" : meaning(rounded(mean), rounded(deviation)));
    }

    private static String meaning(BigDecimal mean, BigDecimal deviation) {
        if (deviation.compareTo(FIVE.max(mean.abs())) > 0) {
            return "variable";
        }
        if (mean.abs().compareTo(THREE) <= 0) {
            return "accurate";
        }
        return mean.signum() > 0 ? "consistently-high" : "consistently-low";
    }

    boolean isOutlier(BigDecimal percent) {
        return count >= 5 && percent.subtract(mean).abs().compareTo(deviation.multiply(BigDecimal.TWO)) > 0;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value == null ? null : value.setScale(Amounts.PERCENT, RoundingMode.HALF_EVEN);
    }
}
