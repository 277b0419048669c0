package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.function.contract.RunEditBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.EditRun;
import nozzly.run.RunEdit;

/** PATCH /v1/runs/{runId} */
public final class EditRunFunction extends RunMutation<RunEdit> {

    private final EditRun editRun;

    public EditRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public EditRunFunction(App app) {
        super(app, 200);
        editRun = new EditRun(app.runs(), app.printers(), app.models(), app.spools(), app.clock());
    }

    @Override
    protected Input<RunEdit> read(Request request) {
        return RunEditBody.readEdit(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<RunEdit> input, Once once) {
        long number = PathId.of(request, Kind.RUN);
        return editRun.edit(caller, number, input, request.ifMatch(), once).map(run -> answer(caller, run));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("PATCH", "/v1/runs/RUN-001", "{\"notes\":\"\"}");
    }
}
