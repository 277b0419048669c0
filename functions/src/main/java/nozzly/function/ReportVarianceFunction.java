package nozzly.function;

import java.util.List;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.ReportQuery;
import nozzly.function.contract.VarianceBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.insight.GroupBy;
import nozzly.insight.ReportVariance;

/** GET /v1/insights/variance */
public final class ReportVarianceFunction extends HttpFunction {

    private static final List<GroupBy> KNOWN =
            List.of(GroupBy.MODEL, GroupBy.PRINTER, GroupBy.SLICER, GroupBy.MATERIAL);

    private final ReportVariance reportVariance;

    public ReportVarianceFunction() {
        this(App.onLambda());
    }

    public ReportVarianceFunction(App app) {
        super(app, Role.VIEWER);
        reportVariance = new ReportVariance(app.figures(), app.farms(), app.models(), app.printers(), app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        GroupBy by = ReportQuery.readBy(request, KNOWN);
        return VarianceBody.answer(by, reportVariance.report(caller.farm(), by));
    }
}
