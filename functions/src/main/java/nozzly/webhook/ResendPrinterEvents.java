package nozzly.webhook;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nozzly.farm.Resending;
import nozzly.webhook.PrinterEvents.Waiting;

/** Names events again that still wait to be looked at: their message was lost, or failed too often. */
public final class ResendPrinterEvents {

    private final PrinterEvents events;
    private final EventQueue queue;
    private final InstantSource clock;

    public ResendPrinterEvents(PrinterEvents events, EventQueue queue, InstantSource clock) {
        this.events = events;
        this.queue = queue;
        this.clock = clock;
    }

    public record Resent(int waiting, int sent) {}

    /** To be called every minute: sends those that have waited for 2, 4, 8, … 64 whole minutes, then every 64. */
    public Resent resend() {
        Instant now = clock.instant();
        List<Waiting> waiting = events.waiting();
        List<Waiting> due = waiting.stream()
                .filter(event -> Resending.isDue(event.since(), now))
                .toList();
        due.forEach(event -> queue.send(event.farm(), event.event()));
        return new Resent(waiting.size(), due.size());
    }
}
