package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Kind;
import nozzly.farm.Role;
import nozzly.function.contract.RunBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.RunViews;

/** GET /v1/runs/{runId} */
public final class GetRunFunction extends HttpFunction {

    private final RunViews views;

    public GetRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public GetRunFunction(App app) {
        super(app, Role.VIEWER);
        views = app.runViews();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        long number = PathId.of(request, Kind.RUN);
        return RunBody.answer(200, Refusals.orProblem(Shown.of(views.find(caller, number), "run")));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("GET", "/v1/runs/RUN-001", "");
    }
}
