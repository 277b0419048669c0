package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventOutcome;
import nozzly.webhook.PrinterEvent;

/** An event of a printer in JSON. */
public final class PrinterEventBody {

    private PrinterEventBody() {}

    /** The id of the run. */
    public static Input<String> readAssignment(Request request) {
        Fields fields = Fields.of(request, false, false);
        return fields.input(fields.required("runId", fields.text("runId", Limits.WORD)));
    }

    public static Response answer(PrinterEvent event) {
        return Response.json(200, write(event));
    }

    public static ObjectNode write(PrinterEvent event) {
        CanonicalEvent said = event.said();
        String run = event.run() == null ? null : Kind.RUN.id(event.run());
        ObjectNode body = Json.object();
        body.put("id", event.id());
        RunBody.time(body, "receivedAt", event.receivedAt());
        body.put("connectionId", event.origin().connectionId());
        body.put("source", event.origin().source().word());
        body.put("type", said.type().word());
        body.put("event", event.word());
        body.put("printer", said.printer());
        body.put("externalJobId", said.externalJobId());
        body.put("fileName", said.fileName());
        body.put("progressPercent", said.progressPercent());
        body.put("elapsedSeconds", said.elapsedSeconds());
        ArrayNode consumption = body.putArray("consumption");
        said.consumption()
                .forEach(used -> consumption
                        .addObject()
                        .put("tool", used.tool())
                        .<ObjectNode>set("grams", Amounts.number(used.grams()))
                        .put("millimetres", used.millimetres())
                        .put("basis", used.basis().word()));
        body.put("reason", said.reason());
        RunBody.time(body, "occurredAt", said.occurredAt());
        body.put("duplicateOf", event.outcome() == EventOutcome.DUPLICATE ? run : null);
        body.put("runId", run);
        body.put("outcome", event.outcome() == null ? null : event.outcome().word());
        return body;
    }
}
