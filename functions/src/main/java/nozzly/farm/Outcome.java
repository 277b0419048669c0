package nozzly.farm;

import java.util.function.Function;

/** What a use case answers: the result, or why there is none. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal reason) implements Outcome<T> {}

    default <R> Outcome<R> map(Function<T, R> then) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(then.apply(value));
            case Refused<T>(Refusal reason) -> new Refused<>(reason);
        };
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(reason);
    }
}
