package nozzly.function;

import java.util.Optional;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Refusal;

/** Something looked up to be shown. */
final class Shown {

    private Shown() {}

    static <T> Outcome<T> of(Optional<T> found, String kind) {
        return found.<Outcome<T>>map(Done::new).orElseGet(() -> Outcome.refused(new Refusal.NotFound("such " + kind)));
    }
}
