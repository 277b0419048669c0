package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Kind;
import nozzly.farm.Role;
import nozzly.function.contract.SpoolBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.spool.Commitments;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/** GET /v1/spools/{spoolId} */
public final class GetSpoolFunction extends HttpFunction {

    private final Spools spools;
    private final Commitments commitments;

    public GetSpoolFunction() {
        this(App.onLambda());
    }

    public GetSpoolFunction(App app) {
        super(app, Role.VIEWER);
        spools = app.spools();
        commitments = app.commitments();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        long number = PathId.of(request, Kind.SPOOL);
        Spool spool = Refusals.orProblem(Shown.of(spools.find(caller.farm(), number), "spool"));
        return SpoolBody.answer(200, spool, commitments.of(caller.farm()));
    }
}
