package nozzly.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import nozzly.farm.Attempts;
import nozzly.farm.Outcome;
import nozzly.farm.Saved;
import nozzly.insight.DayTotals;
import nozzly.insight.FiguresOfRun;
import nozzly.insight.RunFigures;
import nozzly.insight.Versioned;
import nozzly.run.Run;
import nozzly.run.Runs;

/**
 * Works out the figures of a farm's runs and days again, and replaces those that differ. Runs are completed, corrected
 * and settled meanwhile as always: each replacement is conditional on what it was computed from. Totals of stock come from
 * weighings and adjustments, not from runs, and stay.
 */
public final class RebuildFigures {

    private static final int AT_ONCE = 100;

    private final RebuildStore store;
    private final Runs runs;
    private final SettleRun settleRun;

    public RebuildFigures(RebuildStore store, Runs runs, SettleRun settleRun) {
        this.store = store;
        this.runs = runs;
        this.settleRun = settleRun;
    }

    /**
     * A figure that was not what the runs come to.
     *
     * @param stored what it was, {@link RunFigures} or {@link DayTotals}; null when it was missing
     * @param computed what it is now; null when it was removed
     */
    public record Difference(Object stored, Object computed) {}

    /**
     * @param runs how many have results
     * @param waiting how many of these could not be settled and were left out
     */
    public record Rebuilt(int runs, int waiting, List<Difference> differences) {}

    /** Runs that wait are settled first, each until {@code deadline} at most. */
    public Rebuilt rebuild(String farm, Instant deadline) {
        List<Difference> differences = new ArrayList<>();
        Map<Long, LocalDate> counted = new HashMap<>();
        int[] waiting = {0};
        store.runs(farm)
                .filter(run -> run.results() != null)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> {
                    List<Run> settled = some.stream()
                            .map(run -> settled(run, deadline))
                            .flatMap(Optional::stream)
                            .toList();
                    waiting[0] += some.size() - settled.size();
                    some.forEach(run -> counted.put(run.number(), run.settled().day()));
                    settled.forEach(
                            run -> counted.put(run.number(), run.settled().day()));
                    Map<Long, Versioned<RunFigures>> stored = store.ofRuns(farm, settled);
                    settled.forEach(run -> compare(run, stored.get(run.number()), differences));
                });
        Set<LocalDate> days = new TreeSet<>();
        counted.values().stream().filter(day -> day != null).forEach(days::add);
        store.days(farm).forEach(days::add);
        days.forEach(day -> rebuild(farm, day, counted, differences));
        return new Rebuilt(counted.size(), waiting[0], differences);
    }

    private Optional<Run> settled(Run run, Instant deadline) {
        if (Settlement.isSettled(run)) {
            return Optional.of(run);
        }
        settleRun.settle(run.farm(), run.number(), deadline);
        return runs.find(run.farm(), run.number()).filter(Settlement::isSettled);
    }

    private void compare(Run run, Versioned<RunFigures> stored, List<Difference> differences) {
        RunFigures computed = FiguresOfRun.of(run);
        if (stored != null && stored.value().equals(computed)) {
            return;
        }
        Versioned<RunFigures> replacement = new Versioned<>(computed, stored == null ? 0 : stored.version());
        if (store.replace(run, replacement) == Saved.DONE) {
            differences.add(new Difference(stored == null ? null : stored.value(), computed));
        }
        // Otherwise the run was corrected meanwhile, and its settlement has written its figures anew.
    }

    private void rebuild(String farm, LocalDate day, Map<Long, LocalDate> counted, List<Difference> differences) {
        Attempts.until(() -> {
            // Before the runs: a settlement that changes them changes the version of these.
            Versioned<DayTotals> stored = store.totals(farm, day);
            DayTotals computed = DayTotals.none(day);
            for (Versioned<RunFigures> figures : store.ofDay(farm, day)) {
                if (isOf(farm, figures.value(), counted)) {
                    computed = computed.plus(figures.value());
                } else if (store.remove(farm, figures) == Saved.DONE) {
                    differences.add(new Difference(figures.value(), null));
                } else {
                    return Optional.empty();
                }
            }
            // Which corrections moved a run away from this day, the runs do not tell.
            DayTotals replacement = computed.correctedAt(stored.value().correctedAt());
            if (replacement.equals(stored.value())) {
                return Optional.of(new Outcome.Done<>(day));
            }
            Saved saved = store.replace(farm, new Versioned<>(replacement, stored.version()));
            if (saved == Saved.DONE) {
                differences.add(new Difference(stored.version() == 0 ? null : stored.value(), replacement));
            }
            return saved.outcome(day);
        });
    }

    /** Whether a run counts on the day of these figures; where it seems not to, as it is now. */
    private boolean isOf(String farm, RunFigures figures, Map<Long, LocalDate> counted) {
        return figures.day().equals(counted.get(figures.run()))
                || runs.find(farm, figures.run())
                        .filter(run -> figures.day().equals(run.settled().day()))
                        .isPresent();
    }
}
