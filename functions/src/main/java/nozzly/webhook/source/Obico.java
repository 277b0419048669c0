package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventType;
import nozzly.webhook.payload.Payload;

/**
 * Obico: {@code {event: {type}, printer, print}}, and {@code {event: "TestEvent"}}. Its PrintFailure is a suspicion, not
 * an end; a print that does fail ends as cancelled or done. Times may be {@code ""}.
 */
final class Obico implements Adapter {

    private static final Types TYPES = new Types(Map.of(
            "PrintStarted", EventType.STARTED,
            "PrintDone", EventType.SUCCEEDED,
            "PrintCancelled", EventType.CANCELLED,
            "PrintPaused", EventType.PAUSED,
            "PrintResumed", EventType.RESUMED,
            "PrintFailure", EventType.ATTENTION,
            "FilamentChange", EventType.ATTENTION,
            "TestEvent", EventType.TEST));

    @Override
    public String event(JsonNode root) {
        Members body = new Members(root);
        String test = body.word("event");
        return test == null ? body.at("event").word("type") : test;
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        Members print = body.at("print");
        EventType type = type(body, payload.root());
        Instant started = print.time("started_at");
        Instant ended = type.isTerminal() ? print.time("ended_at") : null;
        return new CanonicalEvent(
                type,
                type == EventType.STARTED ? started : ended,
                body.at("printer").printer("name"),
                print.id("id"),
                print.file("filename"),
                null,
                elapsed(started, ended),
                List.of(),
                null,
                key(payload, type, print, receivedAt));
    }

    private EventType type(Members body, JsonNode root) {
        EventType type = TYPES.of(event(root));
        boolean paused = type == EventType.ATTENTION && body.at("event").isTrue("print_paused");
        return paused ? EventType.PAUSED : type;
    }

    /** A print may be paused and resumed often, with nothing in the body that tells one time from the other. */
    private String key(Payload payload, EventType type, Members print, Instant receivedAt) {
        if (print.id("id") == null) {
            return Key.ofMinute(payload, receivedAt);
        }
        boolean once = type == EventType.STARTED || type.isTerminal();
        return Key.of(
                event(payload.root()),
                print.id("id"),
                print.time("ended_at"),
                print.time("started_at"),
                once ? null : type.word() + Key.minute(receivedAt));
    }

    private static Long elapsed(Instant started, Instant ended) {
        return started == null || ended == null || started.isAfter(ended)
                ? null
                : (Long) Duration.between(started, ended).toSeconds();
    }
}
