package nozzly.run;

import java.time.Instant;
import java.util.List;
import nozzly.spool.Grams;

/** How a printer said that the print ended, while results are still missing. Filled by webhooks. */
public record Reported(
        Instant at, String outcome, Long durationSeconds, List<Consumption> consumption, String connectionId) {

    /** What one tool used. */
    public record Consumption(Long tool, Grams grams, Long millimetres, String basis) {}
}
