package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.function.contract.TransitionBody;
import nozzly.function.contract.TransitionBody.Transition;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.Run;
import nozzly.run.TransitionRun;

/** POST /v1/runs/{runId}/start and /cancel */
public final class TransitionRunFunction extends RunMutation<Transition> {

    private final TransitionRun transitionRun;

    public TransitionRunFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public TransitionRunFunction(App app) {
        super(app, 200);
        transitionRun = new TransitionRun(app.runs(), app.clock());
    }

    @Override
    protected Input<Transition> read(Request request) {
        return TransitionBody.read(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<Transition> input, Once once) {
        long number = PathId.of(request, Kind.RUN);
        Transition wanted = input.value();
        Outcome<Run> outcome = wanted.cancels()
                ? transitionRun.cancel(
                        caller, number, new Input<>(wanted.reason(), input.violations()), request.ifMatch(), once)
                : transitionRun.start(
                        caller, number, new Input<>(wanted.startedAt(), input.violations()), request.ifMatch(), once);
        return outcome.map(run -> answer(caller, run));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("POST", "/v1/runs/RUN-001/start", "{}");
    }
}
