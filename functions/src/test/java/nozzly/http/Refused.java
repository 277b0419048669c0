package nozzly.http;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Collectors;
import nozzly.farm.Input;
import nozzly.farm.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests look at in a refusal. */
public final class Refused {

    private Refused() {}

    /** The problem that {@code reading} ends with. */
    public static Problem problem(ThrowingCallable reading) {
        return catchThrowableOfType(ProblemException.class, reading).problem();
    }

    /** What is said of each place that is wrong. */
    public static Map<String, String> errors(Problem problem) {
        return problem.errors().stream().collect(Collectors.toMap(Violation::pointer, Violation::detail));
    }

    /** What is said of each place that breaks a rule. */
    public static Map<String, String> violations(Input<?> input) {
        return input.violations().stream().collect(Collectors.toMap(Violation::pointer, Violation::detail));
    }
}
