package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import nozzly.farm.Kind;
import nozzly.http.Json;
import nozzly.http.Response;
import nozzly.insight.Counts;
import nozzly.insight.Dashboard;
import nozzly.insight.Dashboard.ActiveRun;
import nozzly.insight.DayTotals;
import nozzly.spool.Grams;
import nozzly.spool.Spool;

/** The dashboard in JSON. */
public final class DashboardBody {

    /** Of each list; beside it stands how many there are. */
    private static final int MOST = 100;

    private DashboardBody() {}

    public static Response answer(Dashboard dashboard) {
        ObjectNode body = Json.object();
        RunBody.time(body, "asOf", dashboard.asOf());
        body.put("days", dashboard.trend().size());
        list(body, "active", dashboard.active(), (list, run) -> list.add(active(run)));
        list(body, "pending", dashboard.pending(), (list, run) -> list.add(RunBody.writeSummary(run)));
        list(body, "needResults", dashboard.needResults(), (list, run) -> list.add(Kind.RUN.id(run)));
        body.set("today", day(dashboard.trend().getLast()));
        body.set("period", period(dashboard.trend()));
        ArrayNode trend = body.putArray("trend");
        dashboard.trend().forEach(day -> trend.add(day(day)));
        ObjectNode success = body.putObject("success");
        dashboard.success().forEach((days, counts) -> success.set("days" + days, rates(counts)));
        list(body, "lowSpools", dashboard.lowSpools(), (list, spool) -> list.add(lowSpool(spool)));
        list(body, "shortages", dashboard.shortages(), (list, shortage) -> {
            ObjectNode one = list.addObject();
            one.put("runId", Kind.RUN.id(shortage.run()));
            one.put("spoolId", Kind.SPOOL.id(shortage.spool()));
            one.set("shortGrams", Amounts.number(shortage.grams()));
        });
        ObjectNode settlement = body.putObject("settlement");
        settlement.put("waiting", dashboard.unsettled());
        settlement.put(
                "oldestSeconds",
                dashboard.oldestUnsettled() == null
                        ? null
                        : dashboard.oldestUnsettled().toSeconds());
        return Response.resource(200, 0, body);
    }

    private static <T> void list(ObjectNode body, String name, List<T> all, BiConsumer<ArrayNode, T> write) {
        body.put(name + "Total", all.size());
        ArrayNode list = body.putArray(name);
        all.stream().limit(MOST).forEach(one -> write.accept(list, one));
    }

    private static ObjectNode active(ActiveRun active) {
        ObjectNode body = RunBody.writeSummary(active.run());
        RunBody.time(body, "expectedEnd", active.expectedEnd());
        body.put("overdue", active.overdue());
        return body;
    }

    static ObjectNode day(DayTotals day) {
        ObjectNode body = Json.object();
        body.put("day", day.day().toString());
        return count(body, Counts.of(day), day.grams());
    }

    private static ObjectNode period(List<DayTotals> days) {
        return count(
                Json.object(),
                days.stream().map(Counts::of).reduce(Counts.NONE, Counts::plus),
                days.stream().map(DayTotals::grams).reduce(Grams.ZERO, Grams::plus));
    }

    private static ObjectNode count(ObjectNode body, Counts counts, Grams grams) {
        body.put("runsCompleted", counts.runsCompleted());
        body.put("runsFailed", counts.runsFailed());
        body.put("itemsGood", counts.itemsGood());
        body.put("itemsFailed", counts.itemsFailed());
        body.set("grams", Amounts.number(grams));
        return body;
    }

    private static ObjectNode rates(Counts counts) {
        ObjectNode body = Json.object();
        body.set("runs", Json.number(counts.runRate()));
        body.set("items", Json.number(counts.itemRate()));
        return body;
    }

    private static ObjectNode lowSpool(Spool spool) {
        ObjectNode body = Json.object();
        body.put("spoolId", spool.id());
        body.put("label", spool.label());
        body.set("remainingGrams", Amounts.number(spool.stock().remaining()));
        body.set("flags", SpoolBody.flags(spool));
        return body;
    }
}
