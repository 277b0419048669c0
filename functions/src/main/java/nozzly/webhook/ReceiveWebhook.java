package nozzly.webhook;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.webhook.payload.Payload;
import nozzly.webhook.payload.UnreadablePayload;
import nozzly.webhook.source.Adapters;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Takes an event in: keeps it, names it to who looks at it, and answers. Senders wait a few seconds and try once, so
 * nothing else is done here.
 */
public final class ReceiveWebhook {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS").withZone(ZoneOffset.UTC);
    private static final int LONGEST_KEY = 200;

    /** An event for an address that nobody has is checked like any other. */
    private static final List<Secret> NOBODYS =
            List.of(new Secret("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));

    private final Connections connections;
    private final PrinterEvents events;
    private final EventQueue queue;
    private final InstantSource clock;

    public ReceiveWebhook(Connections connections, PrinterEvents events, EventQueue queue, InstantSource clock) {
        this.connections = connections;
        this.events = events;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * @param contentType null where there is none
     * @param headers by lower-case name
     */
    public Reception receive(HookAddress address, String contentType, Map<String, String> headers, byte[] body) {
        Instant now = clock.instant();
        Optional<Connection> connection = connections.find(address);
        Payload payload;
        try {
            payload = Payload.read(contentType, body);
        } catch (UnreadablePayload e) {
            return connection.isEmpty() ? new Reception.Refused() : new Reception.Unreadable(e.getMessage());
        }
        Source source = connection.map(Connection::source).orElse(Source.STANDARD_WEBHOOKS);
        boolean admitted = Authentication.admits(
                source, connection.map(Connection::secrets).orElse(NOBODYS), headers, payload, now);
        if (connection.isEmpty() || !admitted) {
            return new Reception.Refused();
        }
        keep(connection.get(), said(source, headers, payload, now), payload, now);
        return new Reception.Accepted();
    }

    private static CanonicalEvent said(Source source, Map<String, String> headers, Payload payload, Instant now) {
        CanonicalEvent said = weighed(Adapters.read(source, payload, now));
        String delivery = headers.get("webhook-id");
        boolean named = source == Source.STANDARD_WEBHOOKS
                && delivery != null
                && !delivery.isEmpty()
                && delivery.length() <= LONGEST_KEY;
        return named ? said.knownAs(delivery) : said;
    }

    private static CanonicalEvent weighed(CanonicalEvent said) {
        return new CanonicalEvent(
                said.type(),
                said.occurredAt(),
                said.printer(),
                said.externalJobId(),
                said.fileName(),
                said.progressPercent(),
                said.elapsedSeconds(),
                Derived.of(said.consumption()),
                said.reason(),
                said.idempotencyKey());
    }

    private void keep(Connection connection, CanonicalEvent said, Payload payload, Instant now) {
        boolean ofAJob = said.type() != EventType.TEST && said.type() != EventType.IGNORED;
        PrinterEvent event = new PrinterEvent(
                connection.farm(),
                TIME.format(now) + "-" + digest(connection, said.idempotencyKey()),
                Origin.of(connection),
                Adapters.event(connection.source(), payload),
                said,
                now,
                ofAJob ? now : null,
                ofAJob ? null : EventOutcome.IGNORED,
                null);
        if (events.add(event, payload.kept()) && ofAJob) {
            queue.send(event.farm(), event.id());
        }
    }

    /** The same for the same event. */
    private static String digest(Connection connection, String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(DigestUtils.sha256(connection.id() + "\n" + key))
                .substring(0, 22);
    }
}
