package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import nozzly.farm.Actor;
import nozzly.farm.Kind;
import nozzly.farm.Money;
import nozzly.http.Json;
import nozzly.http.Response;
import nozzly.run.Cost;
import nozzly.run.Estimate;
import nozzly.run.HistoryEntry;
import nozzly.run.ItemResult;
import nozzly.run.OpenRun;
import nozzly.run.PlannedItem;
import nozzly.run.PlannedMaterial;
import nozzly.run.PrinterRef;
import nozzly.run.Results;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.run.RunView;
import nozzly.run.UsedMaterial;
import nozzly.run.Variance;

/** A run in JSON. */
public final class RunBody {

    private RunBody() {}

    public static Response answer(int status, RunView view) {
        return Response.resource(status, view.run().version(), write(view));
    }

    public static Response created(RunView view) {
        return answer(201, view).with("location", "/v1/runs/" + view.run().id());
    }

    /** A run that is not there yet: without an id, with the sums of its plan. */
    public static Response preview(RunView view, RunView.Totals totals) {
        ObjectNode body = write(view);
        body.putNull("id");
        body.put("version", 0);
        body.putArray("allowedActions");
        body.putArray("history");
        body.withArray("items")
                .forEach(item -> ((ObjectNode) item)
                        .set(
                                "estimatedGrams",
                                Amounts.number(totals.itemGrams()
                                        .get(Kind.MODEL.number(
                                                item.get("modelId").textValue())))));
        ObjectNode sums = body.putObject("totals");
        sums.set("grams", Amounts.number(totals.grams()));
        sums.put("seconds", totals.seconds());
        sums.put("pieces", totals.pieces());
        return Response.json(200, body);
    }

    public static ObjectNode writeSummary(Run run) {
        ObjectNode body = summary(run.id(), run.status(), run.printer(), items(run), run.createdAt(), run.startedAt());
        time(body, "endedAt", run.endedAt());
        body.put("plates", run.plan().plates());
        body.put("estimatedSeconds", run.plan().estimatedSeconds());
        body.put("durationSeconds", run.durationSeconds());
        body.set("reported", ReportedBody.write(run.reported()));
        return body;
    }

    /** Of a run without results. */
    static ObjectNode writeSummary(OpenRun run) {
        ObjectNode body = summary(
                Kind.RUN.id(run.number()),
                run.status(),
                run.printer(),
                planned(run.items()),
                run.createdAt(),
                run.startedAt());
        body.putNull("endedAt");
        body.put("plates", run.plates());
        body.put("estimatedSeconds", run.estimatedSeconds());
        body.putNull("durationSeconds");
        body.set("reported", ReportedBody.write(run.reported()));
        return body;
    }

    private static ObjectNode summary(
            String id, RunStatus status, PrinterRef printer, ArrayNode items, Instant createdAt, Instant startedAt) {
        ObjectNode body = Json.object();
        body.put("id", id);
        body.put("status", status.name());
        body.set("printer", printer(printer));
        body.set("items", items);
        time(body, "createdAt", createdAt);
        time(body, "startedAt", startedAt);
        return body;
    }

    static ObjectNode write(RunView view) {
        Run run = view.run();
        ObjectNode body = Json.object();
        body.put("id", run.id());
        body.put("status", run.status().name());
        body.put("version", run.version());
        body.set("printer", printer(run.printer()));
        body.put("slicer", run.plan().slicer());
        body.put("bedTemperatureC", run.plan().bedTemperatureC());
        body.put("nozzleTemperatureC", run.plan().nozzleTemperatureC());
        body.put("plates", run.plan().plates());
        body.put("notes", run.plan().notes());
        body.put(
                "reprintOf",
                run.plan().reprintOf() == null ? null : Kind.RUN.id(run.plan().reprintOf()));
        ArrayNode reprints = body.putArray("reprints");
        new TreeSet<>(run.reprints()).forEach(reprint -> reprints.add(Kind.RUN.id(reprint)));
        time(body, "createdAt", run.createdAt());
        time(body, "startedAt", run.startedAt());
        time(body, "endedAt", run.endedAt());
        body.put("estimatedSeconds", run.plan().estimatedSeconds());
        body.put("durationSeconds", run.durationSeconds());
        body.set("estimate", estimate(run.plan().estimate()));
        body.set("items", items(run));
        body.set("materials", materials(view));
        body.set("variance", variance(run));
        body.set("cost", cost(view));
        body.set("results", results(run));
        ArrayNode revisions = body.putArray("revisions");
        run.revisions().forEach(revision -> revisions.add(revision(revision)));
        body.set("failure", failure(run));
        body.set("externalJob", ReportedBody.write(run.externalJob()));
        body.set("reported", ReportedBody.write(run.reported()));
        ArrayNode warnings = body.putArray("warnings");
        view.warnings().forEach(warning -> warnings.add(WarningBody.write(warning)));
        ArrayNode actions = body.putArray("allowedActions");
        view.allowedActions().forEach(actions::add);
        ArrayNode history = body.putArray("history");
        run.history().forEach(step -> history.add(step(step)));
        return body;
    }

    private static JsonNode printer(PrinterRef printer) {
        return printer == null
                ? Json.NULL
                : Json.object().put("id", printer.id()).put("name", printer.name());
    }

    private static JsonNode estimate(Estimate estimate) {
        if (estimate == null) {
            return Json.NULL;
        }
        ObjectNode body = Json.object();
        body.set("modelGrams", Amounts.number(estimate.model()));
        body.set("flushedGrams", Amounts.number(estimate.flushed()));
        body.set("towerGrams", Amounts.number(estimate.tower()));
        body.set("totalGrams", Amounts.number(estimate.total()));
        return body;
    }

    private static ArrayNode items(Run run) {
        if (run.results() == null) {
            return planned(run.plan().items());
        }
        ArrayNode items = Json.array();
        run.results().items().forEach(item -> items.add(item(item)));
        return items;
    }

    private static ArrayNode planned(List<PlannedItem> planned) {
        ArrayNode items = Json.array();
        for (PlannedItem item : planned) {
            items.addObject()
                    .put("modelId", Kind.MODEL.id(item.model()))
                    .put("name", item.name())
                    .put("quantity", item.quantity())
                    .putNull("successful")
                    .putNull("failed");
        }
        return items;
    }

    private static ObjectNode item(ItemResult item) {
        return Json.object()
                .put("modelId", Kind.MODEL.id(item.model()))
                .put("name", item.name())
                .put("quantity", item.quantity())
                .put("successful", item.successful())
                .put("failed", item.failed());
    }

    private static ArrayNode materials(RunView view) {
        ArrayNode materials = Json.array();
        Run run = view.run();
        if (run.results() != null) {
            run.results().materials().forEach(used -> {
                ObjectNode body = used(used);
                Variance variance = Variance.of(used.actual(), used.estimated());
                body.set("varianceGrams", Amounts.milligrams(variance.difference()));
                body.set("variancePercent", Json.number(variance.percent()));
                body.set("cost", Amounts.number(view.materialCosts().get(used.spool())));
                materials.add(body);
            });
            return materials;
        }
        for (PlannedMaterial material : run.plan().materials()) {
            ObjectNode body = materials.addObject();
            body.put("spoolId", Kind.SPOOL.id(material.spool()));
            body.put("label", material.label());
            body.set("estimatedGrams", Amounts.number(material.estimated()));
            List.of("actualGrams", "basis", "weighing", "varianceGrams", "variancePercent")
                    .forEach(body::putNull);
            body.set("cost", Amounts.number(view.materialCosts().get(material.spool())));
        }
        return materials;
    }

    private static ObjectNode used(UsedMaterial used) {
        ObjectNode body = Json.object();
        body.put("spoolId", Kind.SPOOL.id(used.spool()));
        body.put("label", used.label());
        body.set("estimatedGrams", Amounts.number(used.estimated()));
        body.set("actualGrams", Amounts.number(used.actual()));
        body.put(
                "basis",
                switch (used.basis()) {
                    case MEASURED -> "measured";
                    case ESTIMATED -> "estimated";
                });
        if (used.weighing() == null) {
            body.putNull("weighing");
        } else {
            ObjectNode weighing = body.putObject("weighing");
            weighing.set("beforeGrams", Amounts.number(used.weighing().before()));
            weighing.set("afterGrams", Amounts.number(used.weighing().after()));
        }
        return body;
    }

    private static JsonNode variance(Run run) {
        if (run.results() == null) {
            return Json.NULL;
        }
        Variance grams = Variance.ofRun(run.results(), run.plan().estimate());
        ObjectNode body = Json.object();
        body.set("grams", Amounts.milligrams(grams.difference()));
        body.set("percent", Json.number(grams.percent()));
        if (run.durationSeconds() == null) {
            body.putNull("seconds");
            body.putNull("secondsPercent");
        } else {
            Variance seconds = Variance.of(run.durationSeconds(), run.plan().estimatedSeconds());
            body.put("seconds", seconds.difference());
            body.set("secondsPercent", Json.number(seconds.percent()));
        }
        return body;
    }

    private static ObjectNode cost(RunView view) {
        Results results = view.run().results();
        Cost shown = view.actual() == null ? view.estimated() : view.actual();
        ObjectNode body = Json.object();
        body.set("estimated", Amounts.number(view.estimated().total()));
        body.set(
                "actual",
                Amounts.number(view.actual() == null ? null : view.actual().total()));
        Money perGoodItem = view.actual() == null ? null : view.actual().perGoodItem(results.good());
        body.set("perGoodItem", Amounts.number(perGoodItem));
        ObjectNode parts = body.putObject("parts");
        parts.set("material", Amounts.number(shown.material()));
        parts.set("machine", Amounts.number(shown.machine()));
        parts.set("labour", Amounts.number(shown.labour()));
        ArrayNode missing = body.putArray("missing");
        shown.missing().forEach(missing::add);
        if (view.basis() == null) {
            body.putNull("basis");
        } else {
            body.put(
                    "basis",
                    switch (view.basis()) {
                        case SPOOLS -> "spools";
                        case AVERAGE_SPOOL -> "average-spool";
                    });
        }
        if (view.chain() == null) {
            body.putNull("chain");
        } else {
            ObjectNode chain = body.putObject("chain");
            chain.set("total", Amounts.number(view.chain().total()));
            chain.put("goodItems", view.chain().goodItems());
            chain.set("perGoodItem", Amounts.number(view.chain().perGoodItem()));
        }
        return body;
    }

    private static JsonNode results(Run run) {
        if (run.results() == null) {
            return Json.NULL;
        }
        ObjectNode body = recorded(run.results());
        body.put("settled", run.unsettledSince() == null);
        body.put("closedShort", run.results().closedShort());
        return body;
    }

    private static ObjectNode recorded(Results results) {
        ObjectNode body = Json.object();
        body.put("revision", results.revision());
        time(body, "recordedAt", results.recordedAt());
        body.set("recordedBy", actor(results.recordedBy()));
        body.put("reason", results.reason());
        body.put(
                "failureReason",
                results.failureReason() == null ? null : results.failureReason().word());
        return body;
    }

    private static ObjectNode revision(Results results) {
        ObjectNode body = recorded(results);
        ArrayNode materials = body.putArray("materials");
        results.materials().forEach(used -> materials.add(used(used)));
        ArrayNode items = body.putArray("items");
        results.items().forEach(item -> items.add(item(item)));
        body.put("durationSeconds", results.durationSeconds());
        return body;
    }

    private static JsonNode failure(Run run) {
        return run.failure() == null
                ? Json.NULL
                : Json.object()
                        .put("reason", run.failure().reason().word())
                        .put("notes", run.failure().notes());
    }

    private static ObjectNode step(HistoryEntry step) {
        ObjectNode body = Json.object();
        time(body, "at", step.at());
        body.set("actor", actor(step.actor()));
        body.put("action", step.action().word());
        ArrayNode changes = body.putArray("changes");
        step.changes()
                .forEach(change -> changes.addObject()
                        .put("field", change.field())
                        .put("from", change.from())
                        .put("to", change.to()));
        return body;
    }

    static ObjectNode actor(Actor actor) {
        return Json.object().put("id", actor.id()).put("name", actor.name());
    }

    static void time(ObjectNode body, String name, Instant time) {
        body.put(name, time == null ? null : time.toString());
    }
}
