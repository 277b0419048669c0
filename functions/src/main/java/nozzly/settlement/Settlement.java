package nozzly.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nozzly.farm.Kind;
import nozzly.insight.FiguresOfRun;
import nozzly.insight.RunFigures;
import nozzly.run.Results;
import nozzly.run.Run;
import nozzly.run.Settled;
import nozzly.run.UsedMaterial;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spool;

/**
 * What carries the newest results of a run into stock and figures: for each spool the difference from what was carried
 * there before.
 *
 * <p>Weighing a spool settles the runs that wait with it first, as far as it can see them. One that it could not see yet
 * is settled after the weighing, though the scale had shown its use already. What it used is then entered, so that the
 * ledger tells what runs used, and given back, so that what the scale showed remains.
 *
 * @param run as it is once settled
 * @param spools those that change
 * @param figures of the run
 */
public record Settlement(Run run, List<SpoolChange> spools, RunFigures figures) {

    /** A transaction has at most 100 actions; the run, its figures, two days and the day's stock take some of them. */
    private static final int MOST_STOCK_ACTIONS = 94;

    public Settlement {
        spools = List.copyOf(spools);
    }

    /** The difference of a spool: what is used beyond what was settled, and what of that the scale had shown. */
    private record Difference(Spool spool, Grams used, Grams onScale) {

        boolean isNone() {
            return used.isZero() && onScale.isZero();
        }

        int actions() {
            return 1 + (used.isZero() ? 0 : 1) + (onScale.isZero() ? 0 : 1);
        }
    }

    /** Whether stock and figures show its newest results, or it has none. */
    static boolean isSettled(Run run) {
        return run.results() == null
                || run.results().revision() == run.settled().revision();
    }

    /** Numbers of the spools that settling the run may change. */
    static Set<Long> spools(Run run) {
        Set<Long> numbers = new LinkedHashSet<>(used(run.results()).keySet());
        numbers.addAll(run.settled().used().keySet());
        run.revisions().stream()
                .filter(results -> results.revision() > run.settled().revision())
                .forEach(results -> numbers.addAll(used(results).keySet()));
        return numbers;
    }

    /**
     * @param run one that needs it
     * @param spools at least those of {@link #spools}
     */
    static Settlement of(Run run, Map<Long, Spool> spools, Instant now) {
        List<Difference> differences = spools(run).stream()
                .map(number -> difference(run, number, spools))
                .filter(difference -> !difference.isNone())
                .toList();
        boolean fits = differences.stream().mapToInt(Difference::actions).sum() <= MOST_STOCK_ACTIONS;
        List<SpoolChange> changes = new ArrayList<>();
        for (Difference difference : differences) {
            SpoolChange change = fits ? separately(run, difference, now) : together(run, difference, now);
            if (!change.entries().isEmpty()) {
                changes.add(change);
            }
        }
        RunFigures figures = FiguresOfRun.of(run);
        Settled settled = new Settled(
                figures.revision(),
                used(run.results()),
                figures.day(),
                figures.printer().number());
        return new Settlement(run.withSettled(settled), changes, figures);
    }

    private static Difference difference(Run run, long number, Map<Long, Spool> spools) {
        Spool spool = spools.get(number);
        if (spool == null) {
            throw new IllegalStateException(
                    Kind.SPOOL.id(number) + ", which " + run.id() + " used, does not exist in its farm");
        }
        return new Difference(spool, beyondSettled(run, run.results(), spool), onScale(run, spool));
    }

    /** The newest of the results that wait, and that the spool was weighed after, tell what the scale had shown of them. */
    private static Grams onScale(Run run, Spool spool) {
        Instant weighedAt = spool.stock().weighedAt();
        if (weighedAt == null) {
            return Grams.ZERO;
        }
        Optional<Results> shown = run.revisions().reversed().stream()
                .filter(results -> !results.recordedAt().isAfter(weighedAt))
                .findFirst();
        return shown.filter(results -> results.revision() > run.settled().revision())
                .map(results -> beyondSettled(run, results, spool))
                .orElse(Grams.ZERO);
    }

    private static Grams beyondSettled(Run run, Results results, Spool spool) {
        Grams used = used(results).getOrDefault(spool.number(), Grams.ZERO);
        return used.minus(run.settled().used().getOrDefault(spool.number(), Grams.ZERO));
    }

    private static SpoolChange separately(Run run, Difference difference, Instant now) {
        SpoolChange change = SpoolChange.none(difference.spool());
        if (!difference.used().isZero()) {
            change = use(run, change, difference.used(), null, now);
        }
        if (!difference.onScale().isZero()) {
            change = change.and(
                    LedgerEntry.Type.WEIGHED,
                    difference.onScale(),
                    null,
                    null,
                    run.results().recordedBy(),
                    wasOnScale(run),
                    now);
        }
        return change;
    }

    /** Only where two entries a spool do not fit into a transaction: one with what is left of both. */
    private static SpoolChange together(Run run, Difference difference, Instant now) {
        Grams left = difference.used().minus(difference.onScale());
        SpoolChange none = SpoolChange.none(difference.spool());
        return left.isZero() ? none : use(run, none, left, difference.onScale().isZero() ? null : wasOnScale(run), now);
    }

    private static SpoolChange use(Run run, SpoolChange change, Grams used, String note, Instant now) {
        Results results = run.results();
        LedgerEntry.Type type = run.settled().revision() == 0 ? LedgerEntry.Type.USED : LedgerEntry.Type.CORRECTED;
        return change.and(type, used.negated(), run.number(), results.revision(), results.recordedBy(), note, now);
    }

    private static String wasOnScale(Run run) {
        return "The scale had shown already what " + run.id() + " used";
    }

    private static Map<Long, Grams> used(Results results) {
        Map<Long, Grams> used = new HashMap<>();
        for (UsedMaterial material : results.materials()) {
            used.merge(material.spool(), material.actual(), Grams::plus);
        }
        return used;
    }
}
