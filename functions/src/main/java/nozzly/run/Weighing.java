package nozzly.run;

import nozzly.spool.Grams;

/** What the scale showed of a spool before and after a run; the tare is in both, and cancels out. */
public record Weighing(Grams before, Grams after) {

    public Grams used() {
        return before.minus(after);
    }
}
