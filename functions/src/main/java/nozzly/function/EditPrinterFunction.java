package nozzly.function;

import nozzly.catalog.EditPrinter;
import nozzly.catalog.PrinterEdit;
import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.PrinterBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** PATCH /v1/printers/{printerId} */
public final class EditPrinterFunction extends MutatingFunction<PrinterEdit> {

    private final EditPrinter editPrinter;
    private final Printers printers;

    public EditPrinterFunction() {
        this(App.onLambda());
    }

    public EditPrinterFunction(App app) {
        super(app, Role.OPERATOR, 200);
        printers = app.printers();
        editPrinter = new EditPrinter(printers, app.spools());
    }

    @Override
    protected Input<PrinterEdit> read(Request request) {
        return PrinterBody.readEdit(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<PrinterEdit> input, Once once) {
        long number = PathId.of(request, Kind.PRINTER);
        return editPrinter
                .edit(caller, number, input, request.ifMatch(), once)
                .map(printer -> PrinterBody.answer(200, printer));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(printers.find(caller.farm(), receipt.number()), "printer")
                .map(printer -> PrinterBody.answer(200, printer));
    }
}
