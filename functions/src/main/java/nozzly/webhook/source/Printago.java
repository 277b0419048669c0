package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventType;
import nozzly.webhook.payload.Payload;

/**
 * Printago: {@code {event, timestamp, data: {printer, printJob}}}. Its body is not documented: the settings name
 * onJobSucceeded, a public receiver knows onJobCompleted.
 */
final class Printago implements Adapter {

    private static final Types TYPES = new Types(Map.of(
            "onJobStarted", EventType.STARTED,
            "onJobSucceeded", EventType.SUCCEEDED,
            "onJobCompleted", EventType.SUCCEEDED,
            "onJobFailed", EventType.FAILED,
            "onJobCancelled", EventType.CANCELLED,
            "onPrinterHmsError", EventType.ATTENTION,
            "onPrinterHmsWarning", EventType.ATTENTION));

    @Override
    public String event(JsonNode root) {
        return new Members(root).word("event");
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        Members printer = body.at("data").at("printer");
        Members job = body.at("data").at("printJob");
        Instant occurredAt = body.time("timestamp");
        return new CanonicalEvent(
                TYPES.of(body.word("event")),
                occurredAt,
                printer.printer("name"),
                job.id("id"),
                job.file("partName"),
                null,
                null,
                List.of(),
                job.reason("errorMessage"),
                occurredAt == null ? Key.ofMinute(payload, receivedAt) : Key.ofBody(payload));
    }
}
