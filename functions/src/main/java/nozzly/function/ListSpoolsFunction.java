package nozzly.function;

import java.util.List;
import nozzly.farm.Caller;
import nozzly.farm.Page;
import nozzly.farm.Role;
import nozzly.function.contract.PageBody;
import nozzly.function.contract.SpoolBody;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.spool.Commitments;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.Spool;
import nozzly.spool.SpoolFilter;
import nozzly.spool.Spools;

/** GET /v1/spools */
public final class ListSpoolsFunction extends HttpFunction {

    private final Spools spools;
    private final Commitments commitments;

    public ListSpoolsFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public ListSpoolsFunction(App app) {
        super(app, Role.VIEWER);
        spools = app.spools();
        commitments = app.commitments();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        SpoolFilter filter = new SpoolFilter(query.flag("archived"), query.text("material"), query.flag("low"));
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        String filters = filter.toString();
        Page<Spool> page = spools.list(caller.farm(), filter, limit, Cursor.decode(cursor, filters));
        List<Commitment> ofTheFarm = commitments.of(caller.farm());
        return PageBody.answer(page, filters, spool -> SpoolBody.write(spool, ofTheFarm, List.of()));
    }

    @Override
    protected byte[] primingEvent() {
        return Priming.event("GET", "/v1/spools", "");
    }
}
