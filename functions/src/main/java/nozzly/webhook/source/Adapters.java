package nozzly.webhook.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventType;
import nozzly.webhook.Source;
import nozzly.webhook.payload.Payload;

/** Every product's body as one event. */
public final class Adapters {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int LONGEST_EVENT = 80;

    private Adapters() {}

    /** What the event says. Never throws; an event that is not known is {@link EventType#IGNORED}. */
    public static CanonicalEvent read(Source source, Payload payload, Instant receivedAt) {
        CanonicalEvent event = of(source).read(payload, receivedAt);
        String reason =
                event.reason() == null && event.type() == EventType.ATTENTION ? event(source, payload) : event.reason();
        boolean job = event.type() != EventType.IGNORED && event.type() != EventType.TEST;
        return new CanonicalEvent(
                event.type(),
                isAhead(event.occurredAt(), receivedAt) ? null : event.occurredAt(),
                event.printer(),
                job ? event.externalJobId() : null,
                job ? event.fileName() : null,
                job ? event.progressPercent() : null,
                job ? event.elapsedSeconds() : null,
                event.type().isTerminal() ? event.consumption() : List.of(),
                reason,
                event.type() == EventType.TEST ? Key.ofMinute(payload, receivedAt) : event.idempotencyKey());
    }

    /** The product's own word for what happened, such as {@code print_complete}; null where it has none. */
    public static String event(Source source, Payload payload) {
        return Texts.clean(of(source).event(payload.root()), LONGEST_EVENT);
    }

    private static boolean isAhead(Instant time, Instant receivedAt) {
        return time != null && time.isAfter(receivedAt.plus(CLOCKS_DIFFER));
    }

    private static Adapter of(Source source) {
        return switch (source) {
            case STANDARD_WEBHOOKS -> new StandardWebhooks();
            case SIMPLYPRINT -> new SimplyPrint();
            case OCTOPRINT -> new OctoPrint();
            case OCTOEVERYWHERE -> new OctoEverywhere();
            case OBICO -> new Obico();
            case BAMBUDDY -> new Bambuddy();
            case MOONRAKER -> new Moonraker();
            case PRINTAGO -> new Printago();
        };
    }
}
