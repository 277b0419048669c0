package nozzly.function;

import java.security.SecureRandom;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.ConnectionBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.AddConnection;
import nozzly.webhook.Connections;
import nozzly.webhook.NewConnection;

/** POST /v1/connections */
public final class AddConnectionFunction extends MutatingFunction<NewConnection> {

    private final AddConnection addConnection;
    private final Connections connections;

    public AddConnectionFunction() {
        this(App.onLambda());
    }

    public AddConnectionFunction(App app) {
        super(app, Role.MANAGER, 201);
        connections = app.connections();
        addConnection = new AddConnection(connections, app.printers(), app.numbers(), new SecureRandom(), app.clock());
    }

    @Override
    protected Input<NewConnection> read(Request request) {
        return ConnectionBody.readNew(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<NewConnection> input, Once once) {
        return addConnection.add(caller, input, once).map(added -> ConnectionBody.added(request, added));
    }

    /** Without address and secret, which are told once. */
    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(connections.find(caller.farm(), receipt.number()), "connection")
                .map(ConnectionBody::addedBefore);
    }
}
