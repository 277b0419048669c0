package nozzly.function;

import nozzly.catalog.AddPrinter;
import nozzly.catalog.PrinterEdit;
import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.PrinterBody;
import nozzly.http.Request;
import nozzly.http.Response;

/** POST /v1/printers */
public final class AddPrinterFunction extends MutatingFunction<PrinterEdit> {

    private final AddPrinter addPrinter;
    private final Printers printers;

    public AddPrinterFunction() {
        this(App.onLambda());
    }

    public AddPrinterFunction(App app) {
        super(app, Role.MANAGER, 201);
        printers = app.printers();
        addPrinter = new AddPrinter(printers, app.numbers(), app.spools());
    }

    @Override
    protected Input<PrinterEdit> read(Request request) {
        return PrinterBody.readNew(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<PrinterEdit> input, Once once) {
        return addPrinter
                .add(caller, input, once)
                .map(printer -> PrinterBody.answer(201, printer).with("location", "/v1/printers/" + printer.id()));
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(printers.find(caller.farm(), receipt.number()), "printer")
                .map(printer -> PrinterBody.answer(201, printer).with("location", "/v1/printers/" + printer.id()));
    }
}
