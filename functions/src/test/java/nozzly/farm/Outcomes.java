package nozzly.farm;

import java.util.Map;
import java.util.stream.Collectors;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Outcome.Refused;

/** What tests look at in an outcome. */
public final class Outcomes {

    private Outcomes() {}

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    public static Refusal refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?>(Object value) -> throw new AssertionError("done: " + value);
            case Refused<?>(Refusal reason) -> reason;
        };
    }

    /** What is said of each place that breaks a rule. */
    public static Map<String, String> violations(Outcome<?> outcome) {
        return ((Refusal.Invalid) refusal(outcome))
                .violations().stream().collect(Collectors.toMap(Violation::pointer, Violation::detail));
    }
}
