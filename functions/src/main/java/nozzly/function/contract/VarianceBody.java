package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nozzly.farm.Kind;
import nozzly.http.Json;
import nozzly.http.Response;
import nozzly.insight.GroupBy;
import nozzly.insight.ReportVariance.Group;
import nozzly.insight.Spread;

/** The variance report in JSON. */
public final class VarianceBody {

    private VarianceBody() {}

    public static Response answer(GroupBy by, List<Group> groups) {
        ObjectNode body = Json.object();
        body.put("by", by.word());
        ArrayNode list = body.putArray("groups");
        groups.forEach(group -> list.add(group(group)));
        return Response.resource(200, 0, body);
    }

    private static ObjectNode group(Group group) {
        ObjectNode body = Json.object();
        body.put("key", group.key());
        body.put("name", group.name());
        spread(body, group.spread());
        body.set("grams", Amounts.number(group.difference()));
        body.set("suggestedGramsPerPiece", Amounts.number(group.suggested()));
        spread(body.putObject("time"), group.time());
        ArrayNode outliers = body.putArray("outliers");
        group.outliers().forEach(run -> outliers.add(Kind.RUN.id(run)));
        return body;
    }

    private static void spread(ObjectNode body, Spread spread) {
        body.put("runs", spread.runs());
        body.set("meanPercent", Json.number(spread.meanPercent()));
        body.set("deviationPercent", Json.number(spread.deviationPercent()));
        body.put("meaning", spread.meaning().word());
    }
}
