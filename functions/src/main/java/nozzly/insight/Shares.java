package nozzly.insight;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Divides a whole by weights so that the shares sum to it. */
public final class Shares {

    private Shares() {}

    /**
     * Each share is rounded down, and the rest goes to the largest, the first of several. Where all weights are 0, that is
     * the whole.
     *
     * @param whole not negative, as are the weights
     * @return one share for each weight, none without weights
     */
    public static List<Long> of(long whole, List<Long> weights) {
        if (weights.isEmpty()) {
            return List.of();
        }
        BigInteger all = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        List<Long> shares = new ArrayList<>();
        long rest = whole;
        for (long weight : weights) {
            long share = all.signum() == 0
                    ? 0
                    : BigInteger.valueOf(whole)
                            .multiply(BigInteger.valueOf(weight))
                            .divide(all)
                            .longValueExact();
            shares.add(share);
            rest -= share;
        }
        int largest = weights.indexOf(Collections.max(weights));
        shares.set(largest, shares.get(largest) + rest);
        return shares;
    }
}
