package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.ConnectionBody;
import nozzly.function.contract.PageBody;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.ListConnections;

/** GET /v1/connections */
public final class ListConnectionsFunction extends HttpFunction {

    private static final String FILTERS = "connections";

    private final ListConnections listConnections;

    public ListConnectionsFunction() {
        this(App.onLambda());
    }

    public ListConnectionsFunction(App app) {
        super(app, Role.MANAGER);
        listConnections = new ListConnections(app.connections());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        String after = Cursor.decode(cursor, FILTERS);
        return PageBody.answer(listConnections.list(caller.farm(), limit, after), FILTERS, ConnectionBody::write);
    }
}
