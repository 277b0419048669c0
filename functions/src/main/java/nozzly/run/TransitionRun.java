package nozzly.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.run.HistoryEntry.FieldChange;

/** Starts a pending run, or cancels it. Neither touches the stock. */
public final class TransitionRun {

    private final Runs runs;
    private final InstantSource clock;

    public TransitionRun(Runs runs, InstantSource clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** @param input when it began; null for now */
    public Outcome<Run> start(Caller caller, long number, Input<Instant> input, Precondition precondition, Once once) {
        return transition(caller, number, Action.START, precondition, run -> {
            Instant now = clock.instant();
            Instant startedAt = input.value() == null ? now : input.value();
            List<Violation> violations = input.violationsWith(
                    RunRules.isAhead(startedAt, now)
                            ? List.of(new Violation("/startedAt", "lies in the future"))
                            : List.of());
            if (!violations.isEmpty()) {
                return Optional.of(Outcome.refused(new Refusal.Invalid(violations)));
            }
            FieldChange change = new FieldChange("startedAt", null, startedAt.toString());
            Run started = RunChange.of(run)
                    .status(RunStatus.IN_PROGRESS)
                    .startedAt(startedAt)
                    .by(List.of(new HistoryEntry(now, caller.actor(), Action.START, List.of(change))));
            return runs.replace(started, once).outcome(started);
        });
    }

    /** @param input why; null for no reason */
    public Outcome<Run> cancel(Caller caller, long number, Input<String> input, Precondition precondition, Once once) {
        return transition(caller, number, Action.CANCEL, precondition, run -> {
            if (!input.violations().isEmpty()) {
                return Optional.of(Outcome.refused(new Refusal.Invalid(input.violations())));
            }
            List<FieldChange> changes =
                    input.value() == null ? List.of() : List.of(new FieldChange("reason", null, input.value()));
            Run cancelled = RunChange.of(run)
                    .status(RunStatus.CANCELLED)
                    .by(List.of(new HistoryEntry(clock.instant(), caller.actor(), Action.CANCEL, changes)));
            return runs.replace(cancelled, once).outcome(cancelled);
        });
    }

    private Outcome<Run> transition(
            Caller caller, long number, Action action, Precondition precondition, Change change) {
        return RunRules.change(runs, caller, number, run -> {
            Optional<Refusal> refusal = RunRules.refusal(caller, run, action, precondition);
            return refusal.isPresent() ? refusal.map(Outcome::refused) : change.on(run);
        });
    }

    private interface Change {
        Optional<Outcome<Run>> on(Run run);
    }
}
