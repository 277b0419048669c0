package nozzly.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Per cents with three decimals. */
final class Percent {

    private Percent() {}

    /** {@code part} of {@code whole}, rounded half even; null where the whole is 0. */
    static BigDecimal of(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_EVEN);
    }
}
