package nozzly.function.contract;

import java.time.Instant;
import nozzly.farm.Input;
import nozzly.http.Fields;
import nozzly.http.Request;

/** Reads what a run's start or cancellation says. */
public final class TransitionBody {

    private TransitionBody() {}

    /**
     * @param startedAt when it began; null for now
     * @param reason why it is cancelled; null for none
     */
    public record Transition(boolean cancels, Instant startedAt, String reason) {}

    public static Input<Transition> read(Request request) {
        boolean cancels = request.path().endsWith("/cancel");
        Fields fields = Fields.of(request, false, true);
        return fields.input(
                cancels
                        ? new Transition(true, null, fields.text("reason", Limits.NOTES))
                        : new Transition(false, fields.time("startedAt"), null));
    }
}
