package nozzly.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nozzly.farm.Violation;
import nozzly.http.Json;
import nozzly.http.Problem;
import nozzly.http.ProblemException;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.HookAddress;
import nozzly.webhook.ReceiveWebhook;
import nozzly.webhook.Reception;

/** POST /v1/hooks/{connectionId}, which knows senders by their secrets: takes in what printers tell. */
public final class ReceiveWebhookFunction extends HttpHandler implements Primed {

    private static final int MAX_BYTES = 1024 * 1024;

    private final ReceiveWebhook receiveWebhook;
    private final Telemetry telemetry;

    public ReceiveWebhookFunction() {
        this(App.onLambda());
        Priming.register(this);
    }

    public ReceiveWebhookFunction(App app) {
        receiveWebhook = new ReceiveWebhook(app.connections(), app.printerEvents(), app.eventQueue(), app.clock());
        telemetry = app.telemetry();
    }

    /** What cannot be read, or comes from somebody else, changes nothing and is counted. */
    @Override
    protected Response answer(Request request) {
        try {
            return received(request);
        } catch (ProblemException e) {
            telemetry.count(Telemetry.WEBHOOK_REJECTED, 1);
            throw e;
        }
    }

    private Response received(Request request) {
        byte[] body = request.bodyBytes();
        if (body.length > MAX_BYTES) {
            throw new ProblemException(Problem.tooLarge(MAX_BYTES));
        }
        HookAddress address = new HookAddress(request.pathParameters().getOrDefault("connectionId", ""));
        return switch (receiveWebhook.receive(address, request.header("content-type"), request.headers(), body)) {
            case Reception.Accepted() -> Response.json(200, Json.object());
            case Reception.Refused() -> throw new ProblemException(Problem.notAuthentic());
            case Reception.Unreadable(String why) ->
                throw new ProblemException(Problem.malformed(List.of(new Violation("", why))));
        };
    }

    /** Nobody has this address. */
    @Override
    public byte[] prime() {
        try {
            byte[] event = Priming.event("POST", "/v1/hooks/priming", "{\"type\":\"job.test\",\"data\":{}}");
            return respond(Json.MAPPER.readTree(event), this::received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
