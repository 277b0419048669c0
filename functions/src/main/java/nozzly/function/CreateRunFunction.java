package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.function.contract.RunEditBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.CreateRun;
import nozzly.run.RunEdit;

/** POST /v1/runs */
public final class CreateRunFunction extends RunMutation<RunEdit> {

    private final CreateRun createRun;

    public CreateRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public CreateRunFunction(App app) {
        super(app, 201);
        createRun = new CreateRun(app.runs(), app.printers(), app.models(), app.spools(), app.numbers(), app.clock());
    }

    @Override
    protected Input<RunEdit> read(Request request) {
        return RunEditBody.readNew(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<RunEdit> input, Once once) {
        return createRun.create(caller, input, once).map(created -> answer(caller, created));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event(
                "POST",
                "/v1/runs",
                "{\"printerId\":\"PRINTER-001\",\"estimate\":{\"modelGrams\":1.5},"
                        + "\"items\":[{\"modelId\":\"MODEL-001\",\"quantity\":1}],"
                        + "\"materials\":[{\"spoolId\":\"SPOOL-001\",\"estimatedGrams\":1.5}]}");
    }
}
