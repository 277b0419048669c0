package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nozzly.http.Json;
import nozzly.run.ExternalJob;
import nozzly.run.Reported;

/** What print-farm software told of a run, in JSON. */
final class ReportedBody {

    private ReportedBody() {}

    static JsonNode write(ExternalJob job) {
        return job == null
                ? Json.NULL
                : Json.object()
                        .put("connectionId", job.connectionId())
                        .put("id", job.id())
                        .put("fileName", job.fileName());
    }

    static JsonNode write(Reported reported) {
        if (reported == null) {
            return Json.NULL;
        }
        ObjectNode body = Json.object();
        RunBody.time(body, "at", reported.at());
        body.put("outcome", reported.outcome());
        body.put("durationSeconds", reported.durationSeconds());
        ArrayNode consumption = body.putArray("consumption");
        reported.consumption()
                .forEach(used -> consumption
                        .addObject()
                        .put("tool", used.tool())
                        .<ObjectNode>set("grams", Amounts.number(used.grams()))
                        .put("millimetres", used.millimetres())
                        .put("basis", used.basis()));
        body.put("connectionId", reported.connectionId());
        body.put("plates", reported.plates());
        return body;
    }
}
