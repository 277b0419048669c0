package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.SpoolBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.spool.Commitments;
import nozzly.spool.EditSpool;
import nozzly.spool.SpoolEdit;
import nozzly.spool.Spools;

/** PATCH /v1/spools/{spoolId} */
public final class EditSpoolFunction extends MutatingFunction<SpoolEdit> {

    private final EditSpool editSpool;
    private final Spools spools;
    private final Commitments commitments;

    public EditSpoolFunction() {
        this(App.onLambda());
    }

    public EditSpoolFunction(App app) {
        super(app, Role.OPERATOR, 200);
        spools = app.spools();
        commitments = app.commitments();
        editSpool = new EditSpool(spools);
    }

    @Override
    protected Input<SpoolEdit> read(Request request) {
        return SpoolBody.readEdit(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<SpoolEdit> input, Once once) {
        long number = PathId.of(request, Kind.SPOOL);
        return editSpool
                .edit(caller, number, input, request.ifMatch(), once)
                .map(spool -> SpoolBody.answer(200, spool, commitments.of(caller.farm())));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(spools.find(caller.farm(), receipt.number()), "spool")
                .map(spool -> SpoolBody.answer(200, spool, commitments.of(caller.farm())));
    }
}
