package nozzly.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Printer;
import nozzly.run.Warning.EstimatesDiffer;
import nozzly.run.Warning.InsufficientMaterial;
import nozzly.run.Warning.PrinterBusy;
import nozzly.run.Warning.SpoolNotLoaded;
import nozzly.spool.Grams;
import nozzly.spool.Spool;

/** What there is to warn of before and while a run is printed. */
final class PlanWarnings {

    private PlanWarnings() {}

    /** @param open the farm's open and unsettled runs */
    static List<Warning> of(Run run, Collection<Spool> assigned, Optional<Printer> printer, List<OpenRun> open) {
        List<OpenRun> others =
                open.stream().filter(other -> other.number() != run.number()).toList();
        List<Warning> warnings = new ArrayList<>();
        for (Spool spool : assigned) {
            shortage(run, spool, others).ifPresent(warnings::add);
        }
        estimatesDiffer(run.plan()).ifPresent(warnings::add);
        printer.flatMap(busy -> busy(run, others)).ifPresent(warnings::add);
        printer.filter(named -> !named.loadedSpools().isEmpty())
                .ifPresent(loaded -> assigned.stream()
                        .filter(spool -> !loaded.loadedSpools().contains(spool.number()))
                        .forEach(spool -> warnings.add(
                                new SpoolNotLoaded(spool.number(), run.plan().printer()))));
        return warnings;
    }

    private static Optional<Warning> shortage(Run run, Spool spool, List<OpenRun> others) {
        Grams committed = others.stream()
                .map(other -> other.commitments().getOrDefault(spool.number(), Grams.ZERO))
                .reduce(Grams.ZERO, Grams::plus);
        Grams available = spool.stock().remaining().minus(committed);
        return run.plan().materials().stream()
                .filter(material -> material.spool() == spool.number()
                        && material.estimated() != null
                        && !material.estimated().isZero())
                .filter(material -> material.estimated().compareTo(available) > 0)
                .<Warning>map(material -> new InsufficientMaterial(spool.number(), material.estimated(), available))
                .findFirst();
    }

    private static Optional<Warning> estimatesDiffer(Plan plan) {
        Grams materials = Variance.estimated(
                plan.materials().stream().map(PlannedMaterial::estimated).toList(), null);
        if (materials == null || plan.estimate() == null) {
            return Optional.empty();
        }
        Grams total = plan.estimate().total();
        long difference = Math.abs(total.minus(materials).milligrams());
        return difference * 100 > materials.milligrams()
                ? Optional.of(new EstimatesDiffer(materials, total))
                : Optional.empty();
    }

    private static Optional<Warning> busy(Run run, List<OpenRun> others) {
        List<Long> running = others.stream()
                .filter(other -> other.status() == RunStatus.IN_PROGRESS
                        && other.printer().number() == run.plan().printer().number())
                .map(OpenRun::number)
                .toList();
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrinterBusy(run.plan().printer(), running));
    }
}
