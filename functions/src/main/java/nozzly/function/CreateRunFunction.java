package nozzly.function;

import java.util.Map;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.RunBody;
import nozzly.function.contract.RunEditBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.CreateRun;
import nozzly.run.RunEdit;
import nozzly.run.RunViews;

/** POST /v1/runs */
public final class CreateRunFunction extends MutatingFunction<RunEdit> {

    private final CreateRun createRun;
    private final RunViews views;

    public CreateRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public CreateRunFunction(App app) {
        super(app, Role.OPERATOR, 201);
        createRun = new CreateRun(
                app.runs(), app.printers(), app.models(), app.spools(), app.numbers(), app.clock());
        views = app.runViews();
    }

    @Override
    protected Input<RunEdit> read(Request request) {
        return RunEditBody.readNew(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<RunEdit> input, Once once) {
        return createRun.create(caller, input, once).map(run -> RunBody.created(views.of(caller, run)));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(views.find(caller, receipt.number()), "run").map(RunBody::created);
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("POST", "/v1/runs", Map.of(), "{\"printerId\":\"PRINTER-001\",\"estimate\":{\"modelGrams\":1.5},"
                        + "\"items\":[{\"modelId\":\"MODEL-001\",\"quantity\":1}],"
                        + "\"materials\":[{\"spoolId\":\"SPOOL-001\",\"estimatedGrams\":1.5}]}");
    }
}
