package nozzly.function;

import java.util.Map;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.RunBody;
import nozzly.function.contract.RunEditBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.EditRun;
import nozzly.run.RunEdit;
import nozzly.run.RunViews;

/** PATCH /v1/runs/{runId} */
public final class EditRunFunction extends MutatingFunction<RunEdit> {

    private final EditRun editRun;
    private final RunViews views;

    public EditRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public EditRunFunction(App app) {
        super(app, Role.OPERATOR, 200);
        editRun = new EditRun(app.runs(), app.printers(), app.models(), app.spools(), app.clock());
        views = app.runViews();
    }

    @Override
    protected Input<RunEdit> read(Request request) {
        return RunEditBody.readEdit(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<RunEdit> input, Once once) {
        long number = PathId.of(request, Kind.RUN);
        return editRun.edit(caller, number, input, request.ifMatch(), once)
                .map(run -> RunBody.answer(200, views.of(caller, run)));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(views.find(caller, receipt.number()), "run").map(view -> RunBody.answer(200, view));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("PATCH", "/v1/runs/RUN-001", Map.of("runId", "RUN-001"), "{\"notes\":\"\"}");
    }
}
