package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nozzly.http.Json;
import nozzly.http.Response;
import nozzly.insight.ReportReorder.Group;

/** The reorder report in JSON. */
public final class ReorderBody {

    private ReorderBody() {}

    public static Response answer(List<Group> groups) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("groups");
        groups.forEach(group -> list.add(group(group)));
        return Response.resource(200, 0, body);
    }

    private static ObjectNode group(Group group) {
        ObjectNode body = Json.object();
        body.put("material", group.material());
        body.put("color", group.color());
        body.set("onHandGrams", Amounts.number(group.onHand()));
        body.set("committedGrams", Amounts.number(group.committed()));
        body.set("gramsPerDay", Amounts.number(group.usedPerDay()));
        body.set("daysLeft", Json.number(group.daysLeft()));
        body.put("spoolsToBuy", group.spoolsToBuy());
        body.put("low", group.isLow());
        return body;
    }
}
