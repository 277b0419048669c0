package nozzly.settlement;

import java.time.Instant;
import java.util.List;

/** The runs of all farms whose results wait for their settlement. */
public interface Unsettled {

    /** May lag a second. */
    List<Waiting> all();

    /** @param since when the oldest of its results that wait were recorded */
    record Waiting(String farm, long run, Instant since) {}
}
