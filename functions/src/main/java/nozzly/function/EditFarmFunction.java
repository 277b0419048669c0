package nozzly.function;

import nozzly.catalog.EditFarm;
import nozzly.catalog.FarmEdit;
import nozzly.catalog.Farms;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.FarmBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** PUT /v1/farm */
public final class EditFarmFunction extends MutatingFunction<FarmEdit> {

    private final EditFarm editFarm;
    private final Farms farms;

    public EditFarmFunction() {
        this(App.onLambda());
    }

    public EditFarmFunction(App app) {
        super(app, Role.MANAGER, 200);
        farms = app.farms();
        editFarm = new EditFarm(farms);
    }

    @Override
    protected Input<FarmEdit> read(Request request) {
        return FarmBody.read(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<FarmEdit> input, Once once) {
        return editFarm.edit(caller, input, request.ifMatch(), once).map(FarmBody::answer);
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return new Done<>(FarmBody.answer(farms.get(caller.farm())));
    }
}
