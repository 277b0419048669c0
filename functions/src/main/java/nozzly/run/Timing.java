package nozzly.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nozzly.farm.Violation;

/**
 * When a run was printed.
 *
 * @param durationGiven whether somebody entered the duration; otherwise it follows the times
 */
record Timing(Instant startedAt, Instant endedAt, Long durationSeconds, boolean durationGiven) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /** When a run that completes or fails {@code now} was printed. */
    static Timing ofCompletion(Run run, ResultsInput input, Instant now) {
        Instant started = input.startedAt() == null ? run.startedAt() : input.startedAt();
        Instant reported = run.reported() == null ? null : run.reported().at();
        Instant ended = first(input.endedAt(), first(reported, now));
        return new Timing(
                started,
                ended,
                first(input.durationSeconds(), workedOut(run, started, ended)),
                input.durationSeconds() != null);
    }

    /** When a run whose results are corrected was printed. */
    static Timing ofCorrection(Run run, ResultsInput input) {
        Results recorded = run.results();
        Instant started = first(input.startedAt(), run.startedAt());
        Instant ended = first(input.endedAt(), recorded.endedAt());
        if (input.durationSeconds() != null) {
            return new Timing(started, ended, input.durationSeconds(), true);
        }
        Long duration = recorded.durationGiven() ? recorded.durationSeconds() : workedOut(run, started, ended);
        return new Timing(started, ended, duration, recorded.durationGiven());
    }

    /** End − start; over several plates that includes the breaks between them, so there it is what the printer reported. */
    private static Long workedOut(Run run, Instant started, Instant ended) {
        if (run.plan().plates() > 1) {
            return run.reported() == null ? null : run.reported().durationSeconds();
        }
        return Math.max(0, Duration.between(started, ended).toSeconds());
    }

    List<Violation> violations(Instant now) {
        List<Violation> violations = new ArrayList<>();
        if (RunRules.isAhead(startedAt, now)) {
            violations.add(new Violation("/startedAt", "lies in the future"));
        }
        if (RunRules.isAhead(endedAt, now)) {
            violations.add(new Violation("/endedAt", "lies in the future"));
        }
        if (startedAt.isAfter(endedAt)) {
            violations.add(new Violation("/startedAt", "must not be after the end, " + endedAt));
        }
        if (Duration.between(startedAt, endedAt).compareTo(LONGEST) > 0) {
            violations.add(new Violation("/startedAt", "must not be more than a year before the end, " + endedAt));
        }
        return violations;
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }
}
