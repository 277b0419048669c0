package nozzly.webhook;

import java.time.Instant;
import java.util.List;

/**
 * What an event of any product says. All but type, consumption and idempotencyKey are null where it does not say.
 *
 * @param occurredAt for a terminal event the end of the job, where that is told
 * @param printer as the product names it
 * @param externalJobId the product's own id of the job
 * @param fileName without folders
 * @param progressPercent from 0 to 100, rounded down
 * @param elapsedSeconds from the start of the job, pauses included
 * @param consumption empty where nothing is told
 * @param reason what the product says about it, at most 500 characters
 * @param idempotencyKey the same for every delivery of the same event to one connection; at most 200 characters
 */
public record CanonicalEvent(
        EventType type,
        Instant occurredAt,
        String printer,
        String externalJobId,
        String fileName,
        Integer progressPercent,
        Long elapsedSeconds,
        List<Consumed> consumption,
        String reason,
        String idempotencyKey) {

    public CanonicalEvent {
        consumption = List.copyOf(consumption);
    }

    /** The same, known by the id that its sender gave to the delivery and repeats when it tries again. */
    public CanonicalEvent knownAs(String key) {
        return new CanonicalEvent(
                type,
                occurredAt,
                printer,
                externalJobId,
                fileName,
                progressPercent,
                elapsedSeconds,
                consumption,
                reason,
                key);
    }
}
