package nozzly.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nozzly.http.Json;
import nozzly.webhook.ResendPrinterEvents;
import nozzly.webhook.ResendPrinterEvents.Resent;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** Every minute: names events again that still wait to be looked at. */
public final class ResendPrinterEventsFunction implements RequestStreamHandler {

    private final ResendPrinterEvents resendPrinterEvents;

    public ResendPrinterEventsFunction() {
        this(App.onLambda());
    }

    public ResendPrinterEventsFunction(App app) {
        resendPrinterEvents = new ResendPrinterEvents(app.printerEvents(), app.eventQueue(), app.clock());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(PowertoolsLogging.withLogging(context, this::resend));
    }

    private byte[] resend() {
        Resent resent = resendPrinterEvents.resend();
        return Json.bytes(Json.object().put("waiting", resent.waiting()).put("sent", resent.sent()));
    }
}
