package nozzly.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.catalog.Model;
import nozzly.catalog.Models;
import nozzly.farm.Kind;
import nozzly.farm.Violation;
import nozzly.run.ResultsInput.ItemInput;

/** Turns what people say of the pieces of a run into how each model came out. */
final class ItemResults {

    private static final long MOST_PIECES = 10_000;

    private final Run run;
    private final boolean closedShort;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<Long, ItemInput> inputs = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Model> models;

    ItemResults(Run run, List<ItemInput> given, boolean closedShort, Models store) {
        this.run = run;
        this.closedShort = closedShort;
        List<ItemInput> entries = given == null ? List.of() : given;
        this.models = References.find(
                Kind.MODEL,
                entries.stream()
                        .map(entry -> entry == null ? null : entry.modelId())
                        .toList(),
                "/items/%d/modelId",
                numbers -> store.findAll(run.farm(), numbers),
                model -> false,
                violations);
        for (int index = 0; index < entries.size(); index++) {
            if (models.get(index) != null) {
                inputs.put(models.get(index).number(), entries.get(index));
                places.put(models.get(index).number(), index);
            }
        }
    }

    List<Violation> violations() {
        return violations;
    }

    /**
     * How each model came out, the planned ones first; good for use only without violations.
     *
     * @param failedWhenLeftOut whether a planned model that is left out counts as all failed, or is a violation
     */
    List<ItemResult> results(boolean failedWhenLeftOut) {
        List<ItemResult> results = new ArrayList<>();
        for (PlannedItem planned : run.plan().items()) {
            ItemInput input = inputs.get(planned.model());
            if (input != null) {
                results.add(planned(planned, input));
            } else if (failedWhenLeftOut) {
                results.add(new ItemResult(planned.model(), planned.name(), planned.quantity(), 0, planned.quantity()));
            } else {
                violations.add(new Violation(
                        "/items",
                        Kind.MODEL.id(planned.model()) + " is planned and has no result: say how many came out"));
            }
        }
        models.stream()
                .filter(model -> model != null && !isPlanned(model.number()))
                .forEach(model -> results.add(added(model)));
        return results;
    }

    private ItemResult planned(PlannedItem planned, ItemInput input) {
        long successful = count(input.successful());
        long failed = count(input.failed());
        long difference = planned.quantity() - successful - failed;
        boolean counted = input.successful() != null && input.failed() != null;
        if (counted && (difference < 0 || (difference > 0 && !closedShort))) {
            violations.add(new Violation(
                    "/items/" + places.get(planned.model()),
                    "successful and failed make %d of %d planned: %s"
                            .formatted(
                                    successful + failed,
                                    planned.quantity(),
                                    difference < 0
                                            ? -difference + " too many"
                                            : difference + " missing; give closedShort if they were never printed")));
        }
        return new ItemResult(planned.model(), planned.name(), planned.quantity(), successful, failed);
    }

    private ItemResult added(Model model) {
        ItemInput input = inputs.get(model.number());
        long successful = count(input.successful());
        long failed = count(input.failed());
        if (successful + failed > MOST_PIECES) {
            violations.add(new Violation(
                    "/items/" + places.get(model.number()),
                    "successful and failed may make at most " + MOST_PIECES + " together"));
        }
        return new ItemResult(model.number(), model.name(), successful + failed, successful, failed);
    }

    private boolean isPlanned(long model) {
        return run.plan().items().stream().anyMatch(item -> item.model() == model);
    }

    private static long count(Long pieces) {
        return pieces == null ? 0 : pieces;
    }
}
