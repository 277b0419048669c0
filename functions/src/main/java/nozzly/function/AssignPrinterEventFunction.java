package nozzly.function;

import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Receipt;
import nozzly.farm.Role;
import nozzly.function.contract.PrinterEventBody;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.AssignPrinterEvent;
import nozzly.webhook.PrinterEvents;

/** POST /v1/printer-events/{eventId}/assign */
public final class AssignPrinterEventFunction extends MutatingFunction<String> {

    private final AssignPrinterEvent assignPrinterEvent;
    private final PrinterEvents events;
    private final Telemetry telemetry;

    public AssignPrinterEventFunction() {
        this(App.onLambda());
    }

    public AssignPrinterEventFunction(App app) {
        super(app, Role.OPERATOR, 200);
        assignPrinterEvent = app.assignPrinterEvent();
        events = app.printerEvents();
        telemetry = app.telemetry();
    }

    @Override
    protected Input<String> read(Request request) {
        return PrinterEventBody.readAssignment(request);
    }

    @Override
    protected Outcome<Response> apply(Request request, Caller caller, Input<String> input, Once once) {
        return assignPrinterEvent.assign(caller, id(request), input, once).map(assigned -> {
            telemetry.count(Telemetry.RUNS_COMPLETED, assigned.recorded() ? 1 : 0);
            return PrinterEventBody.answer(assigned.event());
        });
    }

    @Override
    protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
        return Shown.of(events.find(caller.farm(), id(request)), "event").map(PrinterEventBody::answer);
    }

    private static String id(Request request) {
        return request.pathParameters().getOrDefault("eventId", "");
    }
}
