package nozzly.function;

import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Kind;
import nozzly.farm.Role;
import nozzly.function.contract.PrinterBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** GET /v1/printers/{printerId} */
public final class GetPrinterFunction extends HttpFunction {

    private final Printers printers;

    public GetPrinterFunction() {
        this(App.onLambda());
    }

    public GetPrinterFunction(App app) {
        super(app, Role.VIEWER);
        printers = app.printers();
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        long number = PathId.of(request, Kind.PRINTER);
        return PrinterBody.answer(200, Refusals.orProblem(Shown.of(printers.find(caller.farm(), number), "printer")));
    }
}
