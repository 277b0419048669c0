package nozzly.run;

import nozzly.spool.Grams;

/** The slicer's weights. {@code model} excludes what is flushed and the tower. */
public record Estimate(Grams model, Grams flushed, Grams tower) {

    /** Flushed and tower count 0 where they are not given. */
    public Grams total() {
        return model.plus(flushed == null ? Grams.ZERO : flushed).plus(tower == null ? Grams.ZERO : tower);
    }
}
