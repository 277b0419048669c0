package nozzly.webhook;

import java.time.Duration;
import java.time.Instant;
import nozzly.run.PrintedPlates;
import nozzly.run.Run;

/** When a run was printed, against when the job of an event was. */
final class Moments {

    /** Times of senders are often whole seconds. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** What people and printers say of the same moment differs, and what is sent at once comes in any order. */
    private static final Duration ABOUT = Duration.ofMinutes(5);

    private Moments() {}

    /** When the run's print ended; null while it goes on. */
    static Instant end(Run run) {
        if (run.endedAt() != null) {
            return run.endedAt();
        }
        return PrintedPlates.allEnded(run) ? run.reported().at() : null;
    }

    /** Whether the event is of a later job than the run's, as it tells itself. */
    static boolean isAfter(PrinterEvent event, Run run) {
        Instant end = end(run);
        boolean startTold = event.said().occurredAt() != null
                && (event.said().type() == EventType.STARTED || event.said().elapsedSeconds() != null);
        return end != null && startTold && event.jobStart().isAfter(end.plus(ABOUT));
    }

    /** Whether the run began only when the job was over. */
    static boolean isBefore(PrinterEvent event, Run run) {
        return run.startedAt() != null && run.startedAt().isAfter(event.at());
    }

    /** How long the job and a run whose print has ended went on together, as far as that can be told; null when not. */
    static Duration together(PrinterEvent event, Run run) {
        Instant end = end(run);
        if (end == null || run.startedAt() == null) {
            return null;
        }
        if (event.said().type() == EventType.STARTED) {
            return within(event.at(), run.startedAt().minus(ABOUT), end.minus(SECOND));
        }
        // One that a printer has ended already: told once more.
        if (run.reported() != null || event.said().elapsedSeconds() == null) {
            return within(event.at(), run.startedAt(), end.plus(ABOUT));
        }
        Duration overlap =
                Duration.between(later(run.startedAt(), event.jobStart()), end.isBefore(event.at()) ? end : event.at());
        return overlap.isPositive() ? overlap : null;
    }

    private static Duration within(Instant at, Instant from, Instant to) {
        return at.isBefore(from) || at.isAfter(to) ? null : Duration.ZERO;
    }

    /** How long the job and a run that goes on went on together; negative when they did not. */
    static Duration sofar(PrinterEvent event, Run run) {
        return Duration.between(later(run.startedAt(), event.jobStart()), event.at());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
