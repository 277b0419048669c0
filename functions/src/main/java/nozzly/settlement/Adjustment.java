package nozzly.settlement;

import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;

/** What a person says of what remains on a spool, other than through runs. Members that could not be read are null. */
public sealed interface Adjustment {

    /**
     * What the scale showed.
     *
     * @param gross with the empty spool; null when {@code net} tells the filament alone
     * @param note null for none
     */
    record Weighed(Grams gross, Grams net, String note) implements Adjustment {}

    /**
     * A change by hand.
     *
     * @param type ADJUSTMENT either way, WASTE takes away, RETURN adds
     */
    record Changed(Grams delta, LedgerEntry.Type type, String note) implements Adjustment {}
}
