package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Kind;
import nozzly.farm.Role;
import nozzly.function.contract.RunBody;
import nozzly.function.contract.RunEditBody;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.PreviewRun;
import nozzly.run.Run;
import nozzly.run.RunViews;

/** POST /v1/runs/preview, of a new run or, with {@code ?runId}, of an edit */
public final class PreviewRunFunction extends HttpFunction {

    private final PreviewRun previewRun;
    private final RunViews views;

    public PreviewRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public PreviewRunFunction(App app) {
        super(app, Role.VIEWER);
        previewRun = new PreviewRun(app.runs(), app.printers(), app.models(), app.spools(), app.clock());
        views = app.runViews();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        String edited = query.text("runId");
        query.close();
        Run run = Refusals.orProblem(
                edited == null
                        ? previewRun.preview(caller, RunEditBody.readNew(request))
                        : previewRun.previewEdit(caller, Kind.RUN.number(edited), RunEditBody.readEdit(request)));
        return RunBody.preview(views.of(caller, run), views.totals(run));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event(
                "POST",
                "/v1/runs/preview",
                "{\"printerId\":\"PRINTER-001\",\"estimate\":{\"modelGrams\":1.5},"
                        + "\"items\":[{\"modelId\":\"MODEL-001\",\"quantity\":1}],"
                        + "\"materials\":[{\"spoolId\":\"SPOOL-001\",\"estimatedGrams\":1.5}]}");
    }
}
