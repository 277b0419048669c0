package nozzly.settlement;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;
import nozzly.catalog.Farms;
import nozzly.farm.Saved;
import nozzly.farm.Unavailable;
import nozzly.run.Run;
import nozzly.run.Runs;
import nozzly.spool.Spools;

/**
 * Carries the newest results of a run into stock and figures, once, however often it is asked to: what was carried there
 * is noted in the run by the same transaction.
 */
public final class SettleRun {

    private static final int MOST_ATTEMPTS = 200;

    private final Runs runs;
    private final Spools spools;
    private final Farms farms;
    private final SettlementStore store;
    private final InstantSource clock;
    private final IntConsumer pause;

    /** @param pause waits before another attempt, given how many there were */
    public SettleRun(
            Runs runs, Spools spools, Farms farms, SettlementStore store, InstantSource clock, IntConsumer pause) {
        this.runs = runs;
        this.spools = spools;
        this.farms = farms;
        this.store = store;
        this.clock = clock;
        this.pause = pause;
    }

    /** Reads, computes and writes again whenever something has changed meanwhile, until {@code deadline}. */
    public Settling settle(String farm, long number, Instant deadline) {
        int conflicts = 0;
        do {
            Optional<Settling> end = attempt(farm, number, conflicts);
            if (end.isPresent()) {
                return end.get();
            }
            conflicts++;
            pause.accept(conflicts);
        } while (conflicts < MOST_ATTEMPTS && clock.instant().isBefore(deadline));
        return new Settling.StillWaiting(conflicts);
    }

    private Optional<Settling> attempt(String farm, long number, int conflicts) {
        Optional<Run> found = runs.find(farm, number);
        if (found.isEmpty()) {
            return Optional.of(new Settling.Unknown());
        }
        Run run = found.get();
        if (Settlement.isSettled(run)) {
            return Optional.of(new Settling.AlreadySettled(conflicts));
        }
        Instant now = clock.instant();
        Settlement settlement = Settlement.of(run, spools.findAll(farm, Settlement.spools(run)), now);
        LocalDate today = LocalDate.ofInstant(now, farms.get(farm).timeZone());
        FiguresChange figures = FiguresChange.of(run, settlement, today, store);
        return switch (settle(run, settlement, figures)) {
            case DONE -> Optional.of(new Settling.Settled(conflicts, overdrawn(settlement)));
            case CHANGED, REPEATED -> Optional.empty();
        };
    }

    private Saved settle(Run run, Settlement settlement, FiguresChange figures) {
        try {
            return store.settle(run, settlement, figures);
        } catch (Unavailable e) {
            // Done or not: reading the run again tells.
            return Saved.CHANGED;
        }
    }

    private static int overdrawn(Settlement settlement) {
        return (int) settlement.spools().stream().filter(SpoolChange::overdraws).count();
    }
}
