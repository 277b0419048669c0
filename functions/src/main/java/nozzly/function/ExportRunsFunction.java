package nozzly.function;

import nozzly.catalog.Farms;
import nozzly.farm.Caller;
import nozzly.farm.Page;
import nozzly.farm.Role;
import nozzly.function.contract.RunExportQuery;
import nozzly.function.contract.RunsCsv;
import nozzly.http.CsvLimit;
import nozzly.http.CsvPages;
import nozzly.http.CsvPages.Entry;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.insight.ExportRuns;
import nozzly.run.ListRuns;

/** GET /v1/exports/runs.csv */
public final class ExportRunsFunction extends HttpFunction {

    private final ExportRuns runs;
    private final Farms farms;
    private final CsvPages pages;

    public ExportRunsFunction() {
        this(App.onLambda());
    }

    public ExportRunsFunction(App app) {
        this(app, CsvLimit.OF_A_PAGE);
    }

    ExportRunsFunction(App app, CsvLimit limit) {
        super(app, Role.VIEWER);
        runs = new ExportRuns(new ListRuns(app.runs(), app.clock()), app.runs(), app.figures());
        farms = app.farms();
        pages = new CsvPages("runs.csv", RunsCsv.COLUMNS, limit, app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        RunExportQuery query =
                RunExportQuery.read(request, () -> farms.get(caller.farm()).timeZone());
        return pages.answer(request, query.filters(), query.after(), after -> part(caller.farm(), query, after));
    }

    private Page<Entry> part(String farm, RunExportQuery query, String after) {
        return query.ended() == null
                ? runs.started(farm, query.filter(), query.needsResults(), after)
                        .map(run -> new Entry(run.listKey(), RunsCsv.lines(run)))
                : runs.ended(farm, query.ended(), query.filter(), after)
                        .map(run -> new Entry(ExportRuns.endedKey(run), RunsCsv.lines(run)));
    }
}
