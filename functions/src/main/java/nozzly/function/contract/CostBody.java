package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nozzly.http.Json;
import nozzly.http.Response;
import nozzly.insight.CostTotals;
import nozzly.insight.ReportCost.Group;
import nozzly.insight.ReportCost.Month;

/** The cost report in JSON. */
public final class CostBody {

    private CostBody() {}

    public static Response answer(ReportQuery query, List<Group> groups) {
        ObjectNode body = query.write();
        ArrayNode list = body.putArray("groups");
        groups.forEach(group -> list.add(group(group)));
        return Response.resource(200, 0, body);
    }

    private static ObjectNode group(Group group) {
        CostTotals totals = group.totals();
        ObjectNode body = Json.object();
        body.put("key", group.key());
        body.put("name", group.name());
        body.put("runs", totals.runs());
        body.set("material", Amounts.number(totals.material()));
        body.set("machine", Amounts.number(totals.machine()));
        body.set("labour", Amounts.number(totals.labour()));
        body.set("total", Amounts.number(totals.total()));
        body.set("wasted", Amounts.number(totals.wasted()));
        body.put("goodItems", totals.good());
        body.set("perGoodItem", Amounts.number(totals.perGoodItem()));
        ArrayNode missing = body.putArray("missing");
        totals.missingParts().forEach(missing::add);
        if (group.month() != null) {
            month(body, group.month());
        }
        return body;
    }

    /** What was lost is positive. */
    private static void month(ObjectNode body, Month month) {
        ObjectNode loss = body.putObject("stockLoss");
        loss.set("grams", Amounts.number(month.stock().grams().negated()));
        loss.set("cost", Amounts.number(month.stock().money().times(-1, 1)));
        RunBody.time(body, "correctedAt", month.correctedAt());
    }
}
