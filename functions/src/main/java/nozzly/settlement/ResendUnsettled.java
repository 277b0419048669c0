package nozzly.settlement;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nozzly.farm.Resending;
import nozzly.run.SettlementQueue;
import nozzly.settlement.Unsettled.Waiting;

/** Names runs again whose settlement is late: their message was lost, or failed too often. */
public final class ResendUnsettled {

    private final Unsettled unsettled;
    private final SettlementQueue queue;
    private final InstantSource clock;

    public ResendUnsettled(Unsettled unsettled, SettlementQueue queue, InstantSource clock) {
        this.unsettled = unsettled;
        this.queue = queue;
        this.clock = clock;
    }

    /** @param oldest how long the one has waited that waits longest; zero when none does */
    public record Resent(int waiting, int sent, Duration oldest) {}

    /** To be called every minute: sends those that have waited for 2, 4, 8, … 64 whole minutes, then every 64. */
    public Resent resend() {
        Instant now = clock.instant();
        List<Waiting> waiting = unsettled.all();
        List<Waiting> due = waiting.stream()
                .filter(run -> Resending.isDue(run.since(), now))
                .toList();
        due.forEach(run -> queue.send(run.farm(), run.run()));
        Duration oldest = waiting.stream()
                .map(run -> Resending.age(run.since(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new Resent(waiting.size(), due.size(), oldest);
    }
}
