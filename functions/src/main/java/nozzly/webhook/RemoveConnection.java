package nozzly.webhook;

import java.util.Optional;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;

/** Removes a connection: its address and its secret are worth nothing from then on. What it told stays. */
public final class RemoveConnection {

    private final Connections connections;

    public RemoveConnection(Connections connections) {
        this.connections = connections;
    }

    public Outcome<Connection> remove(Caller caller, long number, Once once) {
        return Attempts.until(() -> {
            Optional<Connection> found = connections.find(caller.farm(), number);
            return found.isEmpty()
                    ? Optional.of(Outcome.refused(new Refusal.NotFound("such connection")))
                    : connections.remove(found.get(), once).outcome(found.get());
        });
    }
}
