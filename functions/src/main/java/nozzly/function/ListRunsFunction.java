package nozzly.function;

import nozzly.catalog.Farms;
import nozzly.farm.Caller;
import nozzly.farm.Page;
import nozzly.farm.Role;
import nozzly.function.contract.PageBody;
import nozzly.function.contract.RunBody;
import nozzly.function.contract.RunQuery;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.ListRuns;
import nozzly.run.Run;

/** GET /v1/runs */
public final class ListRunsFunction extends HttpFunction {

    private final ListRuns listRuns;
    private final Farms farms;

    public ListRunsFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public ListRunsFunction(App app) {
        super(app, Role.VIEWER);
        listRuns = new ListRuns(app.runs(), app.clock());
        farms = app.farms();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        RunQuery query = RunQuery.read(request, () -> farms.get(caller.farm()).timeZone());
        Page<Run> page = query.needsResults()
                ? listRuns.listNeedingResults(caller.farm(), query.filter(), query.limit(), query.after())
                : listRuns.list(caller.farm(), query.filter(), query.limit(), query.after());
        return PageBody.answer(page, query.filters(), RunBody::writeSummary);
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("GET", "/v1/runs", "");
    }
}
