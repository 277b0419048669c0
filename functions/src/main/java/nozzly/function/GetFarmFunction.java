package nozzly.function;

import nozzly.catalog.Farms;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.FarmBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** GET /v1/farm */
public final class GetFarmFunction extends HttpFunction {

    private final Farms farms;

    public GetFarmFunction() {
        this(App.onLambda());
    }

    public GetFarmFunction(App app) {
        super(app, Role.VIEWER);
        farms = app.farms();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        return FarmBody.answer(farms.get(caller.farm()));
    }
}
