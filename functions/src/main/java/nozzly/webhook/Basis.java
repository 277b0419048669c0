package nozzly.webhook;

import java.util.Locale;

/** How an amount of material came about. */
public enum Basis {
    /** What the product says was used. */
    ACTUAL,
    /** What was to be used by the whole job. */
    ESTIMATE,
    /** An estimate, cut to how far the job came. */
    SCALED,
    /** Grams worked out from a length. */
    DERIVED;

    /** {@code actual}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
