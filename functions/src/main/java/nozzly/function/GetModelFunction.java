package nozzly.function;

import nozzly.catalog.Models;
import nozzly.farm.Caller;
import nozzly.farm.Kind;
import nozzly.farm.Role;
import nozzly.function.contract.ModelBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** GET /v1/models/{modelId} */
public final class GetModelFunction extends HttpFunction {

    private final Models models;

    public GetModelFunction() {
        this(App.onLambda());
    }

    public GetModelFunction(App app) {
        super(app, Role.VIEWER);
        models = app.models();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        long number = PathId.of(request, Kind.MODEL);
        return ModelBody.answer(200, Refusals.orProblem(Shown.of(models.find(caller.farm(), number), "model")));
    }
}
