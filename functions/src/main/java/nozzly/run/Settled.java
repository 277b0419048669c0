package nozzly.run;

import java.time.LocalDate;
import java.util.Map;
import nozzly.spool.Grams;

/**
 * What of a run stock and figures show.
 *
 * @param revision of the results that was carried there last; 0 when none was
 * @param used of each spool, by number
 * @param day that the run counts on; null when none was
 * @param printer that the run counts for; null when none was
 */
public record Settled(long revision, Map<Long, Grams> used, LocalDate day, Long printer) {

    public static final Settled NONE = new Settled(0, Map.of(), null, null);

    public Settled {
        used = Map.copyOf(used);
    }
}
