package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.ReorderBody;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.insight.ReportReorder;

/** GET /v1/insights/reorder */
public final class ReportReorderFunction extends HttpFunction {

    private final ReportReorder reportReorder;

    public ReportReorderFunction() {
        this(App.onLambda());
    }

    public ReportReorderFunction(App app) {
        super(app, Role.VIEWER);
        reportReorder = new ReportReorder(app.figures(), app.spools(), app.commitments(), app.farms(), app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        new Query(request.query()).close();
        return ReorderBody.answer(reportReorder.report(caller.farm()));
    }
}
