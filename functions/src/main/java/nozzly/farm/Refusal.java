package nozzly.farm;

import java.util.List;

/** Why a use case did nothing. */
public sealed interface Refusal {

    /** There is no such thing in the caller's farm. */
    record NotFound(String what) implements Refusal {}

    /** The role does not reach for this part of the change. */
    record NotPermitted(String detail) implements Refusal {}

    /** The state does not allow it now; {@code allowedActions} are what it allows this caller. */
    record NotAllowedNow(String detail, List<String> allowedActions) implements Refusal {}

    /** The change must say which version it was made from. */
    record PreconditionRequired() implements Refusal {}

    /** It was made from another version than {@code version}. */
    record Stale(long version) implements Refusal {}

    /** What was sent breaks rules. */
    record Invalid(List<Violation> violations) implements Refusal {
        public Invalid {
            violations = List.copyOf(violations);
        }

        public static Invalid of(String pointer, String detail) {
            return new Invalid(List.of(new Violation(pointer, detail)));
        }
    }

    /** The farm has as many open runs as it may have. */
    record TooManyOpenRuns(int limit) implements Refusal {}

    /** The run's history and revisions have no room for another change. */
    record NoRoom() implements Refusal {}

    /** Others are writing the same things, or the store does not answer: the same again may work. */
    record Unavailable(String detail) implements Refusal {}

    /** The idempotency key was used by a request that won: answer what it did. */
    record Repeated() implements Refusal {}
}
