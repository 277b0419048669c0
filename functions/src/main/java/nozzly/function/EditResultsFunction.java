package nozzly.function;

import java.util.Map;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.ResultsBody;
import nozzly.function.contract.RunBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.EditResults;
import nozzly.run.ResultsInput;
import nozzly.run.RunViews;

/** PUT /v1/runs/{runId}/results */
public final class EditResultsFunction extends MutatingFunction<ResultsInput> {

    private final EditResults editResults;
    private final RunViews views;

    public EditResultsFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public EditResultsFunction(App app) {
        super(app, Role.OPERATOR, 200);
        editResults = new EditResults(
                app.runs(), app.spools(), app.models(), app.printers(), app.farms(), app.settlementQueue(), app.clock());
        views = app.runViews();
    }

    @Override
    protected Input<ResultsInput> read(Request request) {
        return ResultsBody.readCorrection(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<ResultsInput> input, Once once) {
        long number = PathId.of(request, Kind.RUN);
        return editResults.edit(caller, number, input, request.ifMatch(), once)
                .map(recorded -> RunBody.answer(200, views.of(caller, recorded)));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(views.find(caller, receipt.number()), "run").map(view -> RunBody.answer(200, view));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("PUT", "/v1/runs/RUN-001/results", Map.of("runId", "RUN-001"), "{\"materials\":[{\"spoolId\":\"SPOOL-001\",\"actualGrams\":1.5}],\"items\":[],\"startedAt\":\"2026-01-01T00:00:00Z\",\"reason\":\"\"}");
    }
}
