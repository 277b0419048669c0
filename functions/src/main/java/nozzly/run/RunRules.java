package nozzly.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Role;

/** The rules that several use cases of a run share. */
final class RunRules {

    /** Clocks of people and servers differ; beyond this a time lies in the future. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    static final int MOST_OPEN_RUNS = 1000;
    static final Refusal NOT_FOUND = new Refusal.NotFound("such run");

    private RunRules() {}

    /** What the run's state allows this caller; nothing for a viewer. */
    static List<String> allowedActions(Caller caller, RunStatus status) {
        return caller.role().includes(Role.OPERATOR)
                ? status.allowedActions().stream().map(Action::word).toList()
                : List.of();
    }

    static Refusal notAllowed(Caller caller, Run run, String detail) {
        return new Refusal.NotAllowedNow(detail, allowedActions(caller, run.status()));
    }

    /** Why {@code action} may not happen to the run now: its state first, then a version the caller has not seen. */
    static Optional<Refusal> refusal(Caller caller, Run run, Action action, Precondition precondition) {
        if (!run.status().allowedActions().contains(action)) {
            String status = run.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return Optional.of(notAllowed(
                    caller, run, "%s is %s, which does not allow %s.".formatted(run.id(), status, action.word())));
        }
        boolean edit = action == Action.EDIT || action == Action.EDIT_RESULTS;
        return edit ? precondition.refusalOfEdit(run.version()) : precondition.refusalOfAction(run.version());
    }

    static boolean isAhead(Instant time, Instant now) {
        return time != null && time.isAfter(now.plus(AHEAD));
    }

    /** Changes a run from what it is now; {@code attempt} answers empty when somebody else was faster. */
    static <T> Outcome<T> change(Runs runs, Caller caller, long number, Function<Run, Optional<Outcome<T>>> attempt) {
        return Attempts.until(() -> {
            Optional<Run> run = runs.find(caller.farm(), number);
            return run.isEmpty() ? Optional.of(Outcome.refused(NOT_FOUND)) : attempt.apply(run.get());
        });
    }
}
