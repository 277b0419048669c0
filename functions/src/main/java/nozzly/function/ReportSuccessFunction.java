package nozzly.function;

import java.util.List;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.ReportQuery;
import nozzly.function.contract.SuccessBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.insight.GroupBy;
import nozzly.insight.ReportSuccess;
import nozzly.insight.Today;

/** GET /v1/insights/success */
public final class ReportSuccessFunction extends HttpFunction {

    private static final List<GroupBy> KNOWN = List.of(GroupBy.DAY, GroupBy.PRINTER, GroupBy.MODEL);

    private final ReportSuccess reportSuccess;
    private final Today today;

    public ReportSuccessFunction() {
        this(App.onLambda());
    }

    public ReportSuccessFunction(App app) {
        super(app, Role.VIEWER);
        reportSuccess = new ReportSuccess(app.figures(), app.farms(), app.models(), app.printers());
        today = new Today(app.farms(), app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        ReportQuery query = ReportQuery.read(request, KNOWN, today.of(caller.farm()));
        return SuccessBody.answer(query, reportSuccess.report(caller.farm(), query.by(), query.period()));
    }
}
