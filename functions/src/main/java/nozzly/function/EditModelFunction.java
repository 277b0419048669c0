package nozzly.function;

import nozzly.catalog.EditModel;
import nozzly.catalog.ModelEdit;
import nozzly.catalog.Models;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.ModelBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** PATCH /v1/models/{modelId} */
public final class EditModelFunction extends MutatingFunction<ModelEdit> {

    private final EditModel editModel;
    private final Models models;

    public EditModelFunction() {
        this(App.onLambda());
    }

    public EditModelFunction(App app) {
        super(app, Role.MANAGER, 200);
        models = app.models();
        editModel = new EditModel(models);
    }

    @Override
    protected Input<ModelEdit> read(Request request) {
        return ModelBody.readEdit(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<ModelEdit> input, Once once) {
        long number = PathId.of(request, Kind.MODEL);
        return editModel
                .edit(caller, number, input, request.ifMatch(), once)
                .map(model -> ModelBody.answer(200, model));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(models.find(caller.farm(), receipt.number()), "model")
                .map(model -> ModelBody.answer(200, model));
    }
}
