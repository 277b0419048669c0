package nozzly.run;

import java.time.Instant;
import java.util.List;
import nozzly.spool.Grams;

/**
 * How a printer said that the print ended. Over several plates, how those that have ended did together.
 *
 * @param at when the last one ended
 * @param outcome {@code succeeded}, {@code failed} or {@code cancelled}
 * @param durationSeconds null when unknown
 * @param plates how many have ended
 */
public record Reported(
        Instant at,
        String outcome,
        Long durationSeconds,
        List<Consumption> consumption,
        String connectionId,
        long plates) {

    public Reported {
        consumption = List.copyOf(consumption);
    }

    /**
     * What one tool used.
     *
     * @param tool from 0; null for all together
     * @param basis {@code actual}, {@code estimate}, {@code scaled} or {@code derived}
     */
    public record Consumption(Long tool, Grams grams, Long millimetres, String basis) {}
}
