package nozzly.settlement;

import java.util.List;
import nozzly.spool.Spool;

/**
 * A spool whose stock was just changed.
 *
 * @param openRuns numbers of the open runs on a spool that was weighed: what they used so far is in its weight
 */
public record Adjusted(Spool spool, List<Long> openRuns) {
    public Adjusted {
        openRuns = List.copyOf(openRuns);
    }
}
