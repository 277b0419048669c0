package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nozzly.http.Json;
import nozzly.http.Response;
import nozzly.insight.GroupBy;
import nozzly.insight.ReportSuccess.Group;
import nozzly.insight.ReportSuccess.Loss;
import nozzly.insight.ReportSuccess.Success;

/** The success report in JSON. */
public final class SuccessBody {

    private SuccessBody() {}

    public static Response answer(ReportQuery query, Success success) {
        ObjectNode body = query.write();
        ArrayNode groups = body.putArray("groups");
        success.groups().forEach(group -> groups.add(group(query.by(), group)));
        ArrayNode reasons = body.putArray("reasons");
        success.losses().forEach(loss -> reasons.add(reason(loss)));
        return Response.resource(200, 0, body);
    }

    private static ObjectNode group(GroupBy by, Group group) {
        ObjectNode body = Json.object();
        body.put("key", group.key());
        body.put("name", group.name());
        body.put("runsCompleted", group.counts().runsCompleted());
        body.put("runsFailed", group.counts().runsFailed());
        body.set("runRate", Json.number(group.counts().runRate()));
        body.put("itemsGood", group.counts().itemsGood());
        body.put("itemsFailed", group.counts().itemsFailed());
        body.set("itemRate", Json.number(group.counts().itemRate()));
        if (by == GroupBy.PRINTER) {
            body.put("printedSeconds", group.seconds());
            body.set("utilizationPercent", Json.number(group.utilization()));
        }
        return body;
    }

    private static ObjectNode reason(Loss loss) {
        ObjectNode body = Json.object();
        body.put("reason", loss.reason() == null ? "unstated" : loss.reason().word());
        body.put("runs", loss.runs());
        body.put("pieces", loss.pieces());
        body.set("grams", Amounts.number(loss.grams()));
        body.set("cost", Amounts.number(loss.cost()));
        return body;
    }
}
