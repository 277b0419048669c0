package nozzly.function;

import java.util.List;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Outcome.Refused;
import nozzly.farm.Refusal;
import nozzly.http.Problem;
import nozzly.http.ProblemException;

/** The problem that a use case's refusal is answered with. */
final class Refusals {

    private Refusals() {}

    /** @throws ProblemException when the outcome is a refusal */
    static <T> T orProblem(Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal refusal) -> throw new ProblemException(problem(refusal));
        };
    }

    static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound(String what) -> Problem.notFound("There is no " + what + " in your farm.");
            case Refusal.NotPermitted(String detail) -> Problem.notPermitted(detail);
            case Refusal.NotAllowedNow(String detail, List<String> actions) ->
                new Problem(409, "not-allowed-now", "The state does not allow this", detail, List.of(), actions);
            case Refusal.PreconditionRequired() ->
                new Problem(
                        428,
                        "precondition-required",
                        "Say which version you changed",
                        "Send If-Match with the ETag of the version you read.");
            case Refusal.Stale(long version) ->
                new Problem(
                        412,
                        "stale",
                        "Somebody else changed it meanwhile",
                        "It is at version " + version + " now: read it again and repeat your change on it.");
            case Refusal.Invalid invalid -> Problem.invalid(invalid.violations());
            case Refusal.TooManyOpenRuns(int limit) ->
                new Problem(
                        422,
                        "too-many-open-runs",
                        "Too many open runs",
                        "A farm has at most " + limit + " open runs: complete or cancel some first.");
            case Refusal.NoRoom() ->
                new Problem(
                        422,
                        "no-room",
                        "The run's history is full",
                        "The run has no room for another change: its history and revisions have reached 300 KB.");
            case Refusal.Unavailable(String detail) -> Problem.unavailable(detail);
            case Refusal.Repeated() -> throw new IllegalStateException("a replay is not a problem");
        };
    }
}
