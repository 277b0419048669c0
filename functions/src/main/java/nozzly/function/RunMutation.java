package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.RunBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.CreateRun;
import nozzly.run.Recorded;
import nozzly.run.Run;
import nozzly.run.RunView;
import nozzly.run.RunViews;

/** An operation that makes or changes a run, and answers it. */
abstract class RunMutation<I> extends MutatingFunction<I> {

    private final RunViews views;
    private final boolean creates;

    protected RunMutation(App app, int status) {
        super(app, Role.OPERATOR, status);
        this.views = app.runViews();
        this.creates = status == 201;
    }

    protected final Response answer(Caller caller, Run run) {
        return answer(views.of(caller, run));
    }

    protected final Response answer(Caller caller, CreateRun.Created created) {
        return answer(views.of(caller, created));
    }

    protected final Response answer(Caller caller, Recorded recorded) {
        return answer(views.of(caller, recorded));
    }

    private Response answer(RunView view) {
        return creates ? RunBody.created(view) : RunBody.answer(200, view);
    }

    @Override
    protected final Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(views.find(caller, receipt.number()), "run").map(this::answer);
    }
}
