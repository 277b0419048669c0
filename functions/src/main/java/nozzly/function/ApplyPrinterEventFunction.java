package nozzly.function;

import java.time.Instant;
import nozzly.sqs.EventMessage;
import nozzly.webhook.ApplyPrinterEvent;

/** SQS: does to runs what the events that messages name tell of them. */
public final class ApplyPrinterEventFunction extends SqsHandler {

    private final ApplyPrinterEvent applyPrinterEvent;
    private final Telemetry telemetry;

    public ApplyPrinterEventFunction() {
        this(App.onLambda());
    }

    public ApplyPrinterEventFunction(App app) {
        super(app);
        applyPrinterEvent = app.applyPrinterEvent();
        telemetry = app.telemetry();
    }

    /** @throws IllegalArgumentException when it names no event: it comes again until it is set aside to be looked at */
    @Override
    protected boolean handle(String body, Instant deadline) {
        EventMessage message = EventMessage.parse(body);
        ApplyPrinterEvent.Applied applied = applyPrinterEvent.apply(message.farm(), message.event());
        telemetry.count(Telemetry.RUNS_COMPLETED, applied.recorded());
        return true;
    }
}
