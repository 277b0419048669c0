package nozzly.function;

import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.PageBody;
import nozzly.function.contract.PrinterBody;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;

/** GET /v1/printers */
public final class ListPrintersFunction extends HttpFunction {

    private final Printers printers;

    public ListPrintersFunction() {
        this(App.onLambda());
    }

    public ListPrintersFunction(App app) {
        super(app, Role.VIEWER);
        printers = app.printers();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        boolean archived = query.flag("archived");
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        String filters = "printers archived=" + archived;
        return PageBody.answer(
                printers.list(caller.farm(), archived, limit, Cursor.decode(cursor, filters)),
                filters,
                PrinterBody::write);
    }
}
