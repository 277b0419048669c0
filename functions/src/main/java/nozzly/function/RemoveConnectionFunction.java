package nozzly.function;

import java.util.List;
import java.util.Map;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.RemoveConnection;

/** DELETE /v1/connections/{connectionId} */
public final class RemoveConnectionFunction extends MutatingFunction<Void> {

    private static final Response GONE = new Response(204, Map.of(), null);

    private final RemoveConnection removeConnection;

    public RemoveConnectionFunction() {
        this(App.onLambda());
    }

    public RemoveConnectionFunction(App app) {
        super(app, Role.MANAGER, 204);
        removeConnection = new RemoveConnection(app.connections());
    }

    @Override
    protected Input<Void> read(Request request) {
        return new Input<>(null, List.of());
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<Void> input, Once once) {
        return removeConnection
                .remove(caller, PathId.of(request, Kind.CONNECTION), once)
                .map(removed -> GONE);
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return new Done<>(GONE);
    }
}
