package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nozzly.http.Json;
import nozzly.run.Run;
import nozzly.run.RunViews;

/**
 * A run in CSV: a line for each of its materials. What a run has as a whole stands on its first line alone, so that the
 * lines can be added up.
 */
public final class RunsCsv {

    public static final List<String> COLUMNS = List.of(
            "id",
            "status",
            "printer.id",
            "printer.name",
            "slicer",
            "bedTemperatureC",
            "nozzleTemperatureC",
            "plates",
            "notes",
            "reprintOf",
            "reprints",
            "createdAt",
            "startedAt",
            "endedAt",
            "estimatedSeconds",
            "durationSeconds",
            "estimate.modelGrams",
            "estimate.flushedGrams",
            "estimate.towerGrams",
            "estimate.totalGrams",
            "items",
            "materials.spoolId",
            "materials.label",
            "materials.estimatedGrams",
            "materials.actualGrams",
            "materials.basis",
            "materials.weighing.beforeGrams",
            "materials.weighing.afterGrams",
            "materials.varianceGrams",
            "materials.variancePercent",
            "materials.cost",
            "variance.grams",
            "variance.percent",
            "variance.seconds",
            "variance.secondsPercent",
            "cost.estimated",
            "cost.actual",
            "cost.perGoodItem",
            "cost.parts.material",
            "cost.parts.machine",
            "cost.parts.labour",
            "cost.missing",
            "results.revision",
            "results.recordedAt",
            "results.recordedBy.id",
            "results.recordedBy.name",
            "results.reason",
            "results.failureReason",
            "results.settled",
            "results.closedShort",
            "failure.reason",
            "failure.notes",
            "externalJob.connectionId",
            "externalJob.id",
            "externalJob.fileName",
            "reported.at",
            "reported.outcome",
            "reported.durationSeconds",
            "reported.connectionId");

    private static final List<String> OF_THE_WHOLE =
            List.of("estimatedSeconds", "durationSeconds", "estimate", "items", "variance", "cost");

    private RunsCsv() {}

    /** One line of empty material cells where the run has none. */
    public static List<List<JsonNode>> lines(Run run) {
        ObjectNode body = RunBody.write(RunViews.alone(run));
        body.put("items", items(body.get("items")));
        JsonNode materials = body.get("materials");
        List<List<JsonNode>> lines = new ArrayList<>();
        do {
            body.set("materials", materials.isEmpty() ? Json.NULL : materials.get(lines.size()));
            lines.add(Cells.of(body, COLUMNS));
            body.remove(OF_THE_WHOLE);
        } while (lines.size() < materials.size());
        return lines;
    }

    /** As {@code MODEL-001 x12 (11/1)}, good and failed, once there are results. */
    private static String items(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("modelId").asText() + " x" + item.get("quantity") + outcome(item))
                .collect(Collectors.joining("; "));
    }

    private static String outcome(JsonNode item) {
        return item.get("successful").isNull() ? "" : " (%s/%s)".formatted(item.get("successful"), item.get("failed"));
    }
}
