package nozzly.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nozzly.catalog.Farms;
import nozzly.catalog.Models;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Money;
import nozzly.run.FailureReason;
import nozzly.spool.Grams;

/** How runs and pieces went, and what failures cost, by their reason. */
public final class ReportSuccess {

    private final Figures figures;
    private final Farms farms;
    private final Printers printers;
    private final Names names;

    public ReportSuccess(Figures figures, Farms farms, Models models, Printers printers) {
        this.figures = figures;
        this.farms = farms;
        this.printers = printers;
        this.names = new Names(models, printers);
    }

    /** @param losses the most expensive first */
    public record Success(List<Group> groups, List<Loss> losses) {}

    /**
     * @param key null for runs that name no model
     * @param seconds of printing
     * @param utilization these seconds in per cent of the period's
     */
    public record Group(String key, String name, Counts counts, long seconds, BigDecimal utilization) {}

    /**
     * What was lost for one reason.
     *
     * @param reason null where nobody stated one
     * @param runs with such a loss
     * @param cost the sum of the known ones; null when none is known
     */
    public record Loss(FailureReason reason, long runs, long pieces, Grams grams, Money cost) {

        private static final Comparator<Loss> WORST_FIRST = Comparator.comparing(
                        (Loss loss) -> loss.cost() == null ? Money.ZERO : loss.cost())
                .thenComparing(Loss::grams)
                .thenComparing(Loss::pieces)
                .reversed()
                .thenComparing(Loss::reason, Comparator.nullsLast(Comparator.comparing(FailureReason::word)));

        private static Loss of(RunFigures.Loss loss) {
            return new Loss(loss.reason(), 1, loss.pieces(), loss.grams(), loss.cost());
        }

        private Loss plus(Loss more) {
            return new Loss(
                    reason,
                    runs + more.runs,
                    pieces + more.pieces,
                    grams.plus(more.grams),
                    Money.sumOfKnown(cost, more.cost));
        }
    }

    private record Sum(Counts counts, long seconds) {

        private static final Sum NOTHING = new Sum(Counts.NONE, 0);

        private Sum plus(Part part) {
            Long printed = part.run().seconds();
            return new Sum(counts.plus(Counts.of(part)), seconds + (printed == null ? 0 : printed));
        }
    }

    /** By printer, those that printed nothing are there as well, unless they are archived. */
    public Success report(String farm, GroupBy by, Period period) {
        Map<String, Sum> sums = new TreeMap<>(by.order());
        Map<FailureReason, Loss> losses = new HashMap<>();
        if (by == GroupBy.PRINTER) {
            printers.all(farm).stream()
                    .filter(printer -> !printer.archived())
                    .map(Printer::id)
                    .forEach(id -> sums.put(id, Sum.NOTHING));
        }
        figures.runs(farm, period).forEach(run -> {
            Part.of(by, run)
                    .forEach(part -> sums.put(
                            part.key(),
                            sums.getOrDefault(part.key(), Sum.NOTHING).plus(part)));
            run.loss().map(Loss::of).ifPresent(loss -> losses.merge(loss.reason(), loss, Loss::plus));
        });
        Map<String, String> called = names.of(farm, by, sums.keySet());
        long seconds = period.length(farms.get(farm).timeZone()).toSeconds();
        List<Group> groups = new ArrayList<>();
        sums.forEach((key, sum) -> groups.add(
                new Group(key, called.get(key), sum.counts(), sum.seconds(), Percent.of(sum.seconds(), seconds))));
        return new Success(
                groups, losses.values().stream().sorted(Loss.WORST_FIRST).toList());
    }
}
