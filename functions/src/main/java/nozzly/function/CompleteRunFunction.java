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
import nozzly.run.CompleteRun;
import nozzly.run.Recorded;
import nozzly.run.ResultsInput;
import nozzly.run.RunViews;

/** POST /v1/runs/{runId}/complete and /fail */
public final class CompleteRunFunction extends MutatingFunction<ResultsInput> {

    private final CompleteRun completeRun;
    private final RunViews views;

    public CompleteRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public CompleteRunFunction(App app) {
        super(app, Role.OPERATOR, 200);
        completeRun = new CompleteRun(
                app.runs(), app.spools(), app.models(), app.printers(), app.farms(), app.settlementQueue(), app.clock());
        views = app.runViews();
    }

    @Override
    protected Input<ResultsInput> read(Request request) {
        return fails(request) ? ResultsBody.readFailure(request) : ResultsBody.readCompletion(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<ResultsInput> input, Once once) {
        long number = PathId.of(request, Kind.RUN);
        Outcome<Recorded> outcome = fails(request)
                ? completeRun.fail(caller, number, input, request.ifMatch(), once)
                : completeRun.complete(caller, number, input, request.ifMatch(), once);
        return outcome.map(recorded -> RunBody.answer(200, views.of(caller, recorded)));
    }

    private static boolean fails(Request request) {
        return request.path().endsWith("/fail");
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(views.find(caller, receipt.number()), "run").map(view -> RunBody.answer(200, view));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("POST", "/v1/runs/RUN-001/complete", Map.of("runId", "RUN-001"), "{\"materials\":[{\"spoolId\":\"SPOOL-001\",\"actualGrams\":1.5}],\"items\":[],\"startedAt\":\"2026-01-01T00:00:00Z\"}");
    }
}
