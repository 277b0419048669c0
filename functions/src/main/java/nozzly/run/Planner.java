package nozzly.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nozzly.catalog.Model;
import nozzly.catalog.Models;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Kind;
import nozzly.farm.Violation;
import nozzly.run.RunEdit.WantedEstimate;
import nozzly.run.RunEdit.WantedItem;
import nozzly.run.RunEdit.WantedMaterial;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/**
 * Makes plans out of what people want: looks up what they name, copies its name, and tells all that is wrong. What a
 * plan holds already may stay in it when it was archived meanwhile.
 */
final class Planner {

    static final Plan NOTHING = new Plan(null, null, null, null, null, null, 1, null, null, List.of(), List.of());

    private final Printers printers;
    private final Models models;
    private final Spools spools;

    Planner(Printers printers, Models models, Spools spools) {
        this.printers = printers;
        this.models = models;
        this.spools = spools;
    }

    /** A plan, good for use only without violations. */
    record Planned(Plan plan, List<Violation> violations) {

        /** A preview may do without a printer, a run may not. */
        List<Violation> violationsOfRun() {
            if (plan.printer() != null
                    || violations.stream().anyMatch(v -> v.pointer().equals("/printerId"))) {
                return violations;
            }
            List<Violation> all = new ArrayList<>(violations);
            all.add(new Violation("/printerId", "is required"));
            return all;
        }
    }

    /** {@code current} with what {@code wanted} says, but for the run it reprints. */
    Planned plan(String farm, Plan current, RunEdit wanted) {
        List<Violation> violations = new ArrayList<>();
        Plan plan = new Plan(
                wanted.printerId().given()
                        ? printer(farm, current, wanted.printerId().value(), violations)
                        : current.printer(),
                wanted.slicer().or(current.slicer()),
                wanted.bedTemperatureC().or(current.bedTemperatureC()),
                wanted.nozzleTemperatureC().or(current.nozzleTemperatureC()),
                wanted.estimatedSeconds().or(current.estimatedSeconds()),
                wanted.estimate().given()
                        ? estimate(current.estimate(), wanted.estimate().value(), violations)
                        : current.estimate(),
                Objects.requireNonNullElse(wanted.plates().or(current.plates()), 1L),
                wanted.notes().or(current.notes()),
                current.reprintOf(),
                wanted.items().given() ? items(farm, current, wanted.items().value(), violations) : current.items(),
                wanted.materials().given()
                        ? materials(farm, current, wanted.materials().value(), violations)
                        : current.materials());
        return new Planned(plan, violations);
    }

    private PrinterRef printer(String farm, Plan current, String id, List<Violation> violations) {
        if (id == null) {
            return null;
        }
        Optional<Printer> printer = printers.find(farm, Kind.PRINTER.number(id));
        if (printer.isEmpty()) {
            violations.add(new Violation("/printerId", id + " is not a printer of your farm"));
            return null;
        }
        PrinterRef named = new PrinterRef(printer.get().number(), printer.get().name());
        boolean stays = current.printer() != null && current.printer().number() == named.number();
        if (printer.get().archived() && !stays) {
            violations.add(new Violation("/printerId", id + " is archived"));
        }
        return named;
    }

    private static Estimate estimate(Estimate current, WantedEstimate wanted, List<Violation> violations) {
        if (wanted == null) {
            return null;
        }
        Estimate base = current == null ? new Estimate(null, null, null) : current;
        Estimate estimate = new Estimate(
                wanted.model().or(base.model()),
                wanted.flushed().or(base.flushed()),
                wanted.tower().or(base.tower()));
        if (estimate.model() == null) {
            violations.add(new Violation("/estimate/modelGrams", "is required"));
            return null;
        }
        return estimate;
    }

    private List<PlannedItem> items(String farm, Plan current, List<WantedItem> wanted, List<Violation> violations) {
        if (wanted == null) {
            return List.of();
        }
        Set<Long> kept = current.items().stream().map(PlannedItem::model).collect(Collectors.toSet());
        List<Model> found = References.find(
                Kind.MODEL,
                ids(wanted, WantedItem::modelId),
                "/items/%d/modelId",
                numbers -> models.findAll(farm, numbers),
                model -> model.archived() && !kept.contains(model.number()),
                violations);
        List<PlannedItem> items = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            Model model = found.get(index);
            if (model != null && wanted.get(index).quantity() != null) {
                items.add(new PlannedItem(
                        model.number(), model.name(), wanted.get(index).quantity()));
            }
        }
        return items;
    }

    private List<PlannedMaterial> materials(
            String farm, Plan current, List<WantedMaterial> wanted, List<Violation> violations) {
        if (wanted == null) {
            return List.of();
        }
        Set<Long> kept =
                current.materials().stream().map(PlannedMaterial::spool).collect(Collectors.toSet());
        List<Spool> found = References.find(
                Kind.SPOOL,
                ids(wanted, WantedMaterial::spoolId),
                "/materials/%d/spoolId",
                numbers -> spools.findAll(farm, numbers),
                spool -> spool.details().archived() && !kept.contains(spool.number()),
                violations);
        List<PlannedMaterial> materials = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            Spool spool = found.get(index);
            if (spool != null) {
                materials.add(new PlannedMaterial(
                        spool.number(), spool.label(), wanted.get(index).estimated()));
            }
        }
        return materials;
    }

    private static <W> List<String> ids(List<W> wanted, Function<W, String> id) {
        return wanted.stream()
                .map(entry -> entry == null ? null : id.apply(entry))
                .toList();
    }
}
