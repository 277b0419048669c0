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

/** Our own body, for whatever can send JSON; docs/webhooks.md describes it. */
final class StandardWebhooks implements Adapter {

    private static final int MOST_TOOLS = 16;

    private static final Types TYPES = new Types(Map.of(
            "job.started", EventType.STARTED,
            "job.progress", EventType.PROGRESS,
            "job.paused", EventType.PAUSED,
            "job.resumed", EventType.RESUMED,
            "job.succeeded", EventType.SUCCEEDED,
            "job.failed", EventType.FAILED,
            "job.cancelled", EventType.CANCELLED,
            "job.attention", EventType.ATTENTION,
            "job.test", EventType.TEST,
            "test", EventType.TEST));

    @Override
    public String event(JsonNode root) {
        return new Members(root).word("type");
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        Members data = body.at("data");
        Instant occurredAt = body.time("timestamp");
        return new CanonicalEvent(
                TYPES.of(body.word("type")),
                occurredAt,
                data.printer("printer"),
                data.id("job"),
                data.file("file"),
                data.percent("progressPercent"),
                data.seconds("elapsedSeconds"),
                consumption(data),
                data.reason("reason"),
                occurredAt == null ? Key.ofMinute(payload, receivedAt) : Key.ofBody(payload));
    }

    private static List<Consumed> consumption(Members data) {
        return data.list("consumption", MOST_TOOLS).stream()
                .map(StandardWebhooks::consumed)
                .filter(consumed -> consumed.grams() != null || consumed.millimetres() != null)
                .toList();
    }

    private static Consumed consumed(Members entry) {
        Grams grams = entry.grams("grams");
        return new Consumed(entry.whole("tool", MOST_TOOLS - 1), grams, entry.millimetres("millimetres"), Basis.ACTUAL);
    }
}
