package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nozzly.webhook.Basis;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.Consumed;
import nozzly.webhook.EventType;
import nozzly.webhook.payload.Payload;

/**
 * Moonraker through Apprise: {@code message} is JSON in a text, {@code {event, job, prev}}, or the bare event. What a
 * cancelled print came to stands in {@code prev}: its new figures may be cleared already. Nothing has a time.
 */
final class Moonraker implements Adapter {

    private static final String TEST_FILE = "notifier_test.gcode";

    private static final Types TYPES = new Types(Map.of(
            "started", EventType.STARTED,
            "paused", EventType.PAUSED,
            "resumed", EventType.RESUMED,
            "complete", EventType.SUCCEEDED,
            "error", EventType.FAILED,
            "cancelled", EventType.CANCELLED,
            "*", EventType.TEST));

    @Override
    public String event(JsonNode root) {
        Members body = new Members(root);
        String event = body.at("message").word("event");
        return event == null ? body.word("message") : event;
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        Members message = body.at("message");
        Members job = message.at("job");
        Members before = message.at("prev");
        EventType type = isTest(job) || isTest(before) ? EventType.TEST : TYPES.of(event(payload.root()));
        Members figures = type == EventType.CANCELLED && before.file("filename") != null ? before : job;
        Integer used = figures.millimetres("filament_used");
        return new CanonicalEvent(
                type,
                null,
                body.printer("printer"),
                null,
                figures.file("filename"),
                null,
                figures.seconds("total_duration"),
                used == null ? List.of() : List.of(new Consumed(null, null, used, Basis.ACTUAL)),
                job.reason("message"),
                Key.ofMinute(payload, receivedAt));
    }

    private static boolean isTest(Members figures) {
        return TEST_FILE.equals(figures.file("filename"));
    }
}
