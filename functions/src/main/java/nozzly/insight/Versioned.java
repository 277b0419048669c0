package nozzly.insight;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A figure and how many times it was written.
 *
 * @param version 0 when it never was; a write replaces the version that was read, and no other
 */
public record Versioned<T>(T value, long version) {

    public Versioned {
        Objects.requireNonNull(value);
    }

    /** A new value, still with the version it was made from. */
    public Versioned<T> map(UnaryOperator<T> change) {
        return new Versioned<>(change.apply(value), version);
    }
}
