package nozzly.insight;

import java.util.Locale;

/** What the variances of a group of runs say about its estimates. */
public enum Meaning {
    TOO_FEW_RUNS,
    ACCURATE,
    /** More was used than estimated. */
    CONSISTENTLY_HIGH,
    CONSISTENTLY_LOW,
    /** Runs differ too much from each other to blame the estimate. */
    VARIABLE;

    /** {@code consistently-high}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
