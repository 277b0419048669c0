package nozzly.function;

import nozzly.catalog.Models;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.ModelBody;
import nozzly.function.contract.PageBody;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;

/** GET /v1/models */
public final class ListModelsFunction extends HttpFunction {

    private final Models models;

    public ListModelsFunction() {
        this(App.onLambda());
    }

    public ListModelsFunction(App app) {
        super(app, Role.VIEWER);
        models = app.models();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        boolean archived = query.flag("archived");
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        String filters = "models archived=" + archived;
        return PageBody.answer(
                models.list(caller.farm(), archived, limit, Cursor.decode(cursor, filters)), filters, ModelBody::write);
    }
}
