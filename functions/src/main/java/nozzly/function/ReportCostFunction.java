package nozzly.function;

import java.util.List;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.CostBody;
import nozzly.function.contract.ReportQuery;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.insight.GroupBy;
import nozzly.insight.ReportCost;
import nozzly.insight.Today;

/** GET /v1/insights/cost */
public final class ReportCostFunction extends HttpFunction {

    private static final List<GroupBy> KNOWN = List.of(GroupBy.MODEL, GroupBy.PRINTER, GroupBy.MONTH);

    private final ReportCost reportCost;
    private final Today today;

    public ReportCostFunction() {
        this(App.onLambda());
    }

    public ReportCostFunction(App app) {
        super(app, Role.VIEWER);
        reportCost = new ReportCost(app.figures(), app.models(), app.printers());
        today = new Today(app.farms(), app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        ReportQuery query = ReportQuery.read(request, KNOWN, today.of(caller.farm()));
        return CostBody.answer(query, reportCost.report(caller.farm(), query.by(), query.period()));
    }
}
