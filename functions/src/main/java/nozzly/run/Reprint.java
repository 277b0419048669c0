package nozzly.run;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.spool.Grams;

/** Proposes a run that prints what is still missing of another: its settings, with estimates for the missing share. */
final class Reprint {

    private Reprint() {}

    /** @param reprints those that exist already, whose pieces need no other run */
    static Plan of(Run original, Collection<Run> reprints) {
        Map<Long, Long> covered = new HashMap<>();
        reprints.forEach(reprint -> cover(reprint, covered));
        Plan plan = original.plan();
        List<PlannedItem> items = original.results().items().stream()
                .map(item -> new PlannedItem(
                        item.model(),
                        item.name(),
                        item.quantity() - item.successful() - covered.getOrDefault(item.model(), 0L)))
                .filter(item -> item.quantity() > 0)
                .toList();
        long missing = items.stream().mapToLong(PlannedItem::quantity).sum();
        long all = original.results().items().stream()
                .mapToLong(ItemResult::quantity)
                .sum();
        return new Plan(
                plan.printer(),
                plan.slicer(),
                plan.bedTemperatureC(),
                plan.nozzleTemperatureC(),
                share(plan.estimatedSeconds(), missing, all),
                plan.estimate() == null
                        ? null
                        : new Estimate(
                                share(plan.estimate().model(), missing, all),
                                share(plan.estimate().flushed(), missing, all),
                                share(plan.estimate().tower(), missing, all)),
                all == 0 ? plan.plates() : Math.max(1, Math.ceilDiv(plan.plates() * missing, all)),
                plan.notes(),
                original.number(),
                items,
                original.results().materials().stream()
                        .map(used ->
                                new PlannedMaterial(used.spool(), used.label(), share(used.estimated(), missing, all)))
                        .toList());
    }

    /** An open reprint covers what it plans; an ended one the good pieces it brought. */
    private static void cover(Run reprint, Map<Long, Long> covered) {
        switch (reprint.status()) {
            case PENDING, IN_PROGRESS ->
                reprint.plan().items().forEach(item -> covered.merge(item.model(), item.quantity(), Long::sum));
            case COMPLETED, FAILED ->
                reprint.results().items().forEach(item -> covered.merge(item.model(), item.successful(), Long::sum));
            case CANCELLED -> {}
        }
    }

    private static Grams share(Grams whole, long part, long all) {
        return whole == null ? null : new Grams(share((Long) whole.milligrams(), part, all));
    }

    /** Rounded half even; the whole where nothing was counted. */
    private static Long share(Long whole, long part, long all) {
        if (whole == null || all == 0) {
            return whole;
        }
        return new BigDecimal(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(part)))
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
