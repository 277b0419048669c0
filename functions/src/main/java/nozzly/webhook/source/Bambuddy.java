package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nozzly.spool.Grams;
import nozzly.webhook.Basis;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.Consumed;
import nozzly.webhook.EventType;
import nozzly.webhook.payload.Payload;

/**
 * Bambuddy: {@code event} and texts beside it, {@code "Unknown"} where it does not know. Its time has no zone, so it is
 * not used. The test button sends no event.
 */
final class Bambuddy implements Adapter {

    private static final String UNKNOWN = "Unknown";

    private static final Types TYPES = new Types(Map.of(
            "print_start", EventType.STARTED,
            "print_progress", EventType.PROGRESS,
            "print_complete", EventType.SUCCEEDED,
            "print_failed", EventType.FAILED,
            "print_stopped", EventType.CANCELLED,
            "queue_job_failed", EventType.ATTENTION,
            "printer_error", EventType.ATTENTION,
            "ai_failure_detection", EventType.ATTENTION,
            "plate_not_empty", EventType.ATTENTION));

    @Override
    public String event(JsonNode root) {
        return new Members(root).word("event");
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        EventType type = type(body);
        String file = first(known(body, "filename", 255), known(body, "job_name", 255));
        return new CanonicalEvent(
                type,
                null,
                known(body, "printer", 120),
                null,
                file,
                body.percent("progress"),
                type.isTerminal() ? Durations.seconds(body.word("duration")) : null,
                consumption(body, type == EventType.SUCCEEDED ? Basis.ACTUAL : Basis.SCALED),
                first(
                        first(known(body, "reason", 500), known(body, "error_detail", 500)),
                        known(body, "error_type", 500)),
                body.text("timestamp", 40) == null
                        ? Key.ofMinute(payload, receivedAt)
                        : Key.of(
                                body.word("source"),
                                body.word("event"),
                                body.word("printer"),
                                first(body.word("filename"), body.word("job_name")),
                                body.word("timestamp")));
    }

    private static EventType type(Members body) {
        boolean test = body.word("event") == null && "Bambuddy".equals(body.word("source"));
        return test ? EventType.TEST : TYPES.of(body.word("event"));
    }

    /** By slot of the AMS where those add up to the total, else the total. */
    private static List<Consumed> consumption(Members body, Basis basis) {
        Grams total = body.grams("filament_grams");
        List<Consumed> bySlot = AmsSlots.of(body.word("filament_details"), basis);
        if (!bySlot.isEmpty() && (total == null || AmsSlots.addUpTo(total, bySlot))) {
            return bySlot;
        }
        return total == null ? List.of() : List.of(new Consumed(null, total, null, basis));
    }

    private static String known(Members body, String name, int max) {
        String text = body.text(name, max);
        return UNKNOWN.equals(text) ? null : text;
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }
}
