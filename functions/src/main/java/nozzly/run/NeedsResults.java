package nozzly.run;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells which runs wait for a person: the printer reported their end, or they are in progress for longer than 1.5 × their
 * estimate, or over 24 hours without one. Several plates have breaks between them and are never overdue.
 */
public final class NeedsResults {

    private static final Duration WITHOUT_ESTIMATE = Duration.ofHours(24);

    private NeedsResults() {}

    public static boolean test(OpenRun run, Instant now) {
        return run.status() == RunStatus.IN_PROGRESS && (isPrinted(run) || isOverdue(run, now));
    }

    private static boolean isPrinted(OpenRun run) {
        return run.reported() != null && run.reported().plates() >= run.plates();
    }

    /** @param run in progress */
    public static boolean isOverdue(OpenRun run, Instant now) {
        Duration longest = run.estimatedSeconds() == null
                ? WITHOUT_ESTIMATE
                : Duration.ofSeconds(run.estimatedSeconds()).multipliedBy(3).dividedBy(2);
        return run.plates() == 1 && run.startedAt().plus(longest).isBefore(now);
    }
}
