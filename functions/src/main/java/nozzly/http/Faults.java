package nozzly.http;

import java.util.ArrayList;
import java.util.List;
import nozzly.farm.Input;
import nozzly.farm.Violation;

/** Collects all that is wrong with a request: what cannot be read (400) apart from what breaks a rule (422). */
final class Faults {

    private final List<Violation> malformed = new ArrayList<>();
    private final List<Violation> invalid = new ArrayList<>();

    void malformed(String pointer, String detail) {
        malformed.add(new Violation(pointer, detail));
    }

    void invalid(String pointer, String detail) {
        invalid.add(new Violation(pointer, detail));
    }

    /** @throws ProblemException 400, with everything that was found, when anything could not be read */
    <T> Input<T> input(T value) {
        if (!malformed.isEmpty()) {
            List<Violation> all = new ArrayList<>(malformed);
            all.addAll(invalid);
            throw new ProblemException(Problem.malformed(all));
        }
        return new Input<>(value, invalid);
    }
}
