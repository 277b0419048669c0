package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Kind;
import nozzly.farm.Role;
import nozzly.function.contract.LedgerBody;
import nozzly.function.contract.PageBody;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.spool.Spools;

/** GET /v1/spools/{spoolId}/ledger */
public final class ListLedgerFunction extends HttpFunction {

    private final Spools spools;

    public ListLedgerFunction() {
        this(App.onLambda());
    }

    public ListLedgerFunction(App app) {
        super(app, Role.VIEWER);
        spools = app.spools();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        long number = PathId.of(request, Kind.SPOOL);
        String filters = "ledger of " + Kind.SPOOL.id(number);
        String after = Cursor.decode(cursor, filters);
        Refusals.orProblem(Shown.of(spools.find(caller.farm(), number), "spool"));
        return PageBody.answer(spools.ledger(caller.farm(), number, limit, after), filters, LedgerBody::write);
    }
}
