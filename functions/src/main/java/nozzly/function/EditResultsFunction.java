package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.function.contract.ResultsBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.run.EditResults;
import nozzly.run.ResultsInput;

/** PUT /v1/runs/{runId}/results */
public final class EditResultsFunction extends RunMutation<ResultsInput> {

    private final EditResults editResults;

    public EditResultsFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public EditResultsFunction(App app) {
        super(app, 200);
        editResults = app.editResults();
    }

    @Override
    protected Input<ResultsInput> read(Request request) {
        return ResultsBody.readCorrection(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<ResultsInput> input, Once once) {
        long number = PathId.of(request, Kind.RUN);
        return editResults
                .edit(caller, number, input, request.ifMatch(), once)
                .map(recorded -> answer(caller, recorded));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event(
                "PUT", "/v1/runs/RUN-001/results", "{\"materials\":[],\"items\":[],\"reason\":\"priming\"}");
    }
}
