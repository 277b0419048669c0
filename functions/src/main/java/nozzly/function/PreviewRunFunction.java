package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Role;
import nozzly.function.contract.RunBody;
import nozzly.function.contract.RunEditBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.PreviewRun;
import nozzly.run.Run;
import nozzly.run.RunEdit;
import nozzly.run.RunViews;

/** POST /v1/runs/preview */
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
        Input<RunEdit> input = RunEditBody.readNew(request);
        Run run = Refusals.orProblem(previewRun.preview(caller, input));
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
