package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.function.contract.ResultsBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.CompleteRun;
import nozzly.run.Recorded;
import nozzly.run.ResultsInput;

/** POST /v1/runs/{runId}/complete and /fail */
public final class CompleteRunFunction extends RunMutation<ResultsInput> {

    private final CompleteRun completeRun;
    private final Telemetry telemetry;

    public CompleteRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public CompleteRunFunction(App app) {
        super(app, 200);
        completeRun = app.completeRun();
        telemetry = app.telemetry();
    }

    @Override
    protected Input<ResultsInput> read(Request request) {
        return fails(request) ? ResultsBody.readFailure(request) : ResultsBody.readCompletion(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<ResultsInput> input, Once once) {
        long number = PathId.of(request, Kind.RUN);
        Outcome<Recorded> outcome = fails(request)
                ? completeRun.fail(caller, number, input, request.ifMatch(), once)
                : completeRun.complete(caller, number, input, request.ifMatch(), once);
        return outcome.map(recorded -> {
            telemetry.count(Telemetry.RUNS_COMPLETED, 1);
            return answer(caller, recorded);
        });
    }

    private static boolean fails(Request request) {
        return request.path().endsWith("/fail");
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("POST", "/v1/runs/RUN-001/complete", "{\"startedAt\":\"2026-01-01T00:00:00Z\"}");
    }
}
