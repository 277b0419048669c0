package nozzly.function;

import java.util.List;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.AdjustmentBody;
import nozzly.function.contract.SpoolBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.settlement.AdjustSpool;
import nozzly.settlement.Adjusted;
import nozzly.settlement.Adjustment;
import nozzly.spool.Commitments;
import nozzly.spool.Spools;

/** POST /v1/spools/{spoolId}/weigh and /adjust */
public final class AdjustSpoolFunction extends MutatingFunction<Adjustment> {

    private final AdjustSpool adjustSpool;
    private final Spools spools;
    private final Commitments commitments;

    public AdjustSpoolFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public AdjustSpoolFunction(App app) {
        super(app, Role.OPERATOR, 200);
        spools = app.spools();
        commitments = app.commitments();
        adjustSpool = app.adjustSpool();
    }

    @Override
    protected Input<Adjustment> read(Request request) {
        return weighs(request) ? AdjustmentBody.readWeighing(request) : AdjustmentBody.readChange(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<Adjustment> input, Once once) {
        return adjustSpool
                .adjust(caller, PathId.of(request, Kind.SPOOL), input, request.ifMatch(), once)
                .map(adjusted -> answer(caller, adjusted));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        List<Long> openRuns = weighs(request) ? adjustSpool.openRuns(caller.farm(), receipt.number()) : List.of();
        return Shown.of(spools.find(caller.farm(), receipt.number()), "spool")
                .map(spool -> answer(caller, new Adjusted(spool, openRuns)));
    }

    private Response answer(Caller caller, Adjusted adjusted) {
        return SpoolBody.answer(adjusted.spool(), commitments.of(caller.farm()), adjusted.openRuns());
    }

    private static boolean weighs(Request request) {
        return request.path().endsWith("/weigh");
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("POST", "/v1/spools/SPOOL-001/weigh", "{\"netGrams\":1.5}");
    }
}
