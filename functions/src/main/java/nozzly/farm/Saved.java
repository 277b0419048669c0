package nozzly.farm;

import java.util.Optional;
import nozzly.farm.Outcome.Done;

/** How a conditional write ended. */
public enum Saved {
    DONE,
    /** Nothing was written: what it was computed from has changed. Read again. */
    CHANGED,
    /** Nothing was written: a request with this idempotency key has won. */
    REPEATED;

    /** What the use case answers with {@code value} in hand; empty when it has to read again. */
    public <T> Optional<Outcome<T>> outcome(T value) {
        return switch (this) {
            case DONE -> Optional.of(new Done<>(value));
            case CHANGED -> Optional.empty();
            case REPEATED -> Optional.of(Outcome.refused(new Refusal.Repeated()));
        };
    }
}
