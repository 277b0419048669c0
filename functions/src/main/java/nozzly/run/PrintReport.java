package nozzly.run;

import java.time.Instant;
import java.util.List;
import nozzly.farm.Actor;

/**
 * What print-farm software told of one print.
 *
 * @param event id of the event that told it
 * @param by who makes the run hear of it, as the timeline of the run names it: the software, or a person
 * @param sender the software and its printer, as the timeline of the run names them
 * @param word what the software calls the event; null where it has no word for it
 * @param told {@code started}, {@code succeeded}, {@code failed} or {@code cancelled}
 * @param at when that happened
 * @param elapsedSeconds from the print's start, pauses included; null when unknown
 * @param progressPercent null when unknown
 * @param reason in the software's words; null when it gives none
 */
public record PrintReport(
        String event,
        Actor by,
        String sender,
        String word,
        String told,
        ExternalJob job,
        Instant at,
        Long elapsedSeconds,
        Long progressPercent,
        List<Reported.Consumption> consumption,
        String reason) {

    public PrintReport {
        consumption = List.copyOf(consumption);
    }
}
