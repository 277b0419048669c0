package nozzly.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nozzly.http.Json;
import nozzly.settlement.ResendUnsettled;
import nozzly.settlement.ResendUnsettled.Resent;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** Every minute: names runs again whose settlement is late. */
public final class ResendUnsettledFunction implements RequestStreamHandler {

    private final ResendUnsettled resendUnsettled;
    private final Telemetry telemetry;

    public ResendUnsettledFunction() {
        this(App.onLambda());
    }

    public ResendUnsettledFunction(App app) {
        resendUnsettled = new ResendUnsettled(app.unsettled(), app.settlementQueue(), app.clock());
        telemetry = app.telemetry();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(PowertoolsLogging.withLogging(context, this::resend));
    }

    private byte[] resend() {
        Resent resent = resendUnsettled.resend();
        telemetry.seconds(Telemetry.OLDEST_UNSETTLED_SECONDS, resent.oldest().toSeconds());
        return Json.bytes(Json.object().put("waiting", resent.waiting()).put("sent", resent.sent()));
    }
}
