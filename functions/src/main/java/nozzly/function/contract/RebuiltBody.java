package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nozzly.farm.Kind;
import nozzly.http.Json;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.settlement.RebuildFigures.Difference;
import nozzly.settlement.RebuildFigures.Rebuilt;

/** What a rebuild of figures found, in JSON. */
public final class RebuiltBody {

    private static final int MOST_DIFFERENCES = 100;

    private RebuiltBody() {}

    public static byte[] write(String farm, Rebuilt rebuilt) {
        ObjectNode body = Json.object();
        body.put("farm", farm);
        body.put("runs", rebuilt.runs());
        body.put("waiting", rebuilt.waiting());
        body.put("replaced", rebuilt.differences().size());
        ArrayNode differences = body.putArray("differences");
        rebuilt.differences().stream().limit(MOST_DIFFERENCES).forEach(difference -> differences.add(of(difference)));
        return Json.bytes(body);
    }

    private static ObjectNode of(Difference difference) {
        ObjectNode body = Json.object();
        body.set("stored", figure(difference.stored()));
        body.set("computed", figure(difference.computed()));
        return body;
    }

    private static JsonNode figure(Object figure) {
        return switch (figure) {
            case DayTotals totals -> DashboardBody.day(totals);
            case RunFigures run -> run(run);
            case null -> Json.NULL;
            default -> throw new IllegalArgumentException("no figure: " + figure.getClass());
        };
    }

    private static ObjectNode run(RunFigures run) {
        ObjectNode body = Json.object();
        body.put("runId", Kind.RUN.id(run.run()));
        body.put("revision", run.revision());
        body.put("day", run.day().toString());
        body.put("printerId", run.printer().id());
        body.put("itemsGood", run.good());
        body.put("itemsFailed", run.failed());
        body.set("grams", Amounts.number(run.used()));
        body.set("cost", Amounts.number(run.cost().total()));
        return body;
    }
}
