package nozzly.farm;

import java.util.Optional;
import java.util.Set;

/** Which version of a resource the caller has seen. */
public sealed interface Precondition {

    /** Nothing was said. */
    record Missing() implements Precondition {}

    /** Whatever version there is. */
    record Any() implements Precondition {}

    /** One of these versions; none of them when what was said cannot be a version. */
    record Versions(Set<Long> versions) implements Precondition {
        public Versions {
            versions = Set.copyOf(versions);
        }
    }

    /** Why an edit, which must say what it was made from, may not change {@code version}; empty when it may. */
    default Optional<Refusal> refusalOfEdit(long version) {
        return switch (this) {
            case Missing() -> Optional.of(new Refusal.PreconditionRequired());
            case Any() -> Optional.empty();
            case Versions(Set<Long> versions) ->
                versions.contains(version) ? Optional.empty() : Optional.of(new Refusal.Stale(version));
        };
    }

    /** Why an action, which may leave it unsaid, may not change {@code version}; empty when it may. */
    default Optional<Refusal> refusalOfAction(long version) {
        return switch (this) {
            case Missing() -> Optional.empty();
            case Any() -> Optional.empty();
            case Versions(Set<Long> versions) ->
                versions.contains(version) ? Optional.empty() : Optional.of(new Refusal.Stale(version));
        };
    }
}
