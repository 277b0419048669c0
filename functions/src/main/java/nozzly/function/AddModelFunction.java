package nozzly.function;

import nozzly.catalog.AddModel;
import nozzly.catalog.ModelEdit;
import nozzly.catalog.Models;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.ModelBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** POST /v1/models */
public final class AddModelFunction extends MutatingFunction<ModelEdit> {

    private final AddModel addModel;
    private final Models models;

    public AddModelFunction() {
        this(App.onLambda());
    }

    public AddModelFunction(App app) {
        super(app, Role.MANAGER, 201);
        models = app.models();
        addModel = new AddModel(models, app.numbers());
    }

    @Override
    protected Input<ModelEdit> read(Request request) {
        return ModelBody.readNew(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<ModelEdit> input, Once once) {
        return addModel.add(caller, input, once)
                .map(model -> ModelBody.answer(201, model).with("location", "/v1/models/" + model.id()));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(models.find(caller.farm(), receipt.number()), "model")
                .map(model -> ModelBody.answer(201, model).with("location", "/v1/models/" + model.id()));
    }
}
