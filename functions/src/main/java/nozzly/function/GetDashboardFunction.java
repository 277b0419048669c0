package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.DashboardBody;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.insight.GetDashboard;

/** GET /v1/dashboard */
public final class GetDashboardFunction extends HttpFunction {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final GetDashboard getDashboard;

    public GetDashboardFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public GetDashboardFunction(App app) {
        super(app, Role.VIEWER);
        getDashboard = new GetDashboard(app.runs(), app.spools(), app.figures(), app.farms(), app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        int days = query.number("days", MOST_DAYS, USUAL_DAYS);
        query.close();
        return DashboardBody.answer(getDashboard.get(caller.farm(), days));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("GET", "/v1/dashboard", "");
    }
}
