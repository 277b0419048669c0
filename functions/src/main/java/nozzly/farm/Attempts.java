package nozzly.farm;

import java.util.Optional;
import java.util.function.Supplier;

/** Reads, computes and writes again for as long as somebody else was faster. */
public final class Attempts {

    private static final int MOST = 50;

    private Attempts() {}

    /** @param attempt answers empty when what it read has changed before it could write */
    public static <T> Outcome<T> until(Supplier<Optional<Outcome<T>>> attempt) {
        for (int i = 0; i < MOST; i++) {
            Optional<Outcome<T>> outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new Unavailable("Others keep changing the same thing. Nothing was changed; try again.", null);
    }
}
