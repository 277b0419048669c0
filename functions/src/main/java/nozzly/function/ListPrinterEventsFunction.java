package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.EventQuery;
import nozzly.function.contract.PageBody;
import nozzly.function.contract.PrinterEventBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.ListPrinterEvents;

/** GET /v1/printer-events */
public final class ListPrinterEventsFunction extends HttpFunction {

    private final ListPrinterEvents listPrinterEvents;

    public ListPrinterEventsFunction() {
        this(App.onLambda());
    }

    public ListPrinterEventsFunction(App app) {
        super(app, Role.VIEWER);
        listPrinterEvents = new ListPrinterEvents(app.printerEvents());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        EventQuery query = EventQuery.read(request);
        return PageBody.answer(
                listPrinterEvents.list(caller.farm(), query.filter(), query.limit(), query.after()),
                query.filters(),
                PrinterEventBody::write);
    }
}
