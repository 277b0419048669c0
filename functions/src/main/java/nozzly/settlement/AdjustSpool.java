package nozzly.settlement;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Farms;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Saved;
import nozzly.farm.Violation;
import nozzly.insight.StockTotals;
import nozzly.insight.Versioned;
import nozzly.run.OpenRun;
import nozzly.run.Runs;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/** Sets what remains on a spool to what the scale shows, or changes it by hand, with an entry of its ledger. */
public final class AdjustSpool {

    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(5);

    private final Spools spools;
    private final Runs runs;
    private final Farms farms;
    private final SettlementStore store;
    private final SettleRun settleRun;
    private final InstantSource clock;

    public AdjustSpool(
            Spools spools, Runs runs, Farms farms, SettlementStore store, SettleRun settleRun, InstantSource clock) {
        this.spools = spools;
        this.runs = runs;
        this.farms = farms;
        this.store = store;
        this.settleRun = settleRun;
        this.clock = clock;
    }

    public Outcome<Adjusted> adjust(
            Caller caller, long number, Input<Adjustment> input, Precondition precondition, Once once) {
        Optional<Spool> spool = spools.find(caller.farm(), number);
        if (spool.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("such spool"));
        }
        Optional<Refusal> refusal = refusal(spool.get(), input, precondition);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (input.value()) {
            case Adjustment.Weighed weighed -> weigh(caller, number, input, precondition, once);
            case Adjustment.Changed changed ->
                change(caller, number, input, precondition, once).map(after -> new Adjusted(after, List.of()));
        };
    }

    /** The numbers of the open runs that use the spool. May lag a second. */
    public List<Long> openRuns(String farm, long spool) {
        return on(spool, runs.open(farm)).stream()
                .filter(run -> run.status().isOpen())
                .map(OpenRun::number)
                .toList();
    }

    /** What runs used must be entered before the scale is: their use is no loss, and is taken off once only. */
    private Outcome<Adjusted> weigh(
            Caller caller, long number, Input<Adjustment> input, Precondition precondition, Once once) {
        List<OpenRun> using = on(number, runs.open(caller.farm()));
        Instant deadline = clock.instant().plus(LONGEST_SETTLING);
        for (OpenRun run : using) {
            if (run.unsettledSince() != null && !isSettled(caller.farm(), run.number(), deadline)) {
                return Outcome.refused(new Refusal.Unavailable("What " + Kind.RUN.id(run.number())
                        + " used could not be entered yet. Weigh again in a moment."));
            }
        }
        List<Long> openRuns = using.stream()
                .filter(run -> run.status().isOpen())
                .map(OpenRun::number)
                .toList();
        return change(caller, number, input, precondition, once).map(after -> new Adjusted(after, openRuns));
    }

    private boolean isSettled(String farm, long run, Instant deadline) {
        return switch (settleRun.settle(farm, run, deadline)) {
            case Settling.Settled settled -> true;
            case Settling.AlreadySettled already -> true;
            case Settling.Unknown unknown -> true;
            case Settling.StillWaiting waiting -> false;
        };
    }

    private Outcome<Spool> change(
            Caller caller, long number, Input<Adjustment> input, Precondition precondition, Once once) {
        return Attempts.until(() -> {
            Spool spool = spools.find(caller.farm(), number).orElseThrow();
            Optional<Refusal> refusal = refusal(spool, input, precondition);
            if (refusal.isPresent()) {
                return refusal.map(Outcome::refused);
            }
            // After the spool was read: results that are in its stock already count as recorded before.
            Instant now = clock.instant();
            SpoolChange change = change(caller, spool, input.value(), now);
            return save(change, now, once).outcome(change.spool());
        });
    }

    private static SpoolChange change(Caller caller, Spool spool, Adjustment adjustment, Instant now) {
        SpoolChange none = SpoolChange.none(spool);
        return switch (adjustment) {
            case Adjustment.Weighed weighed -> {
                Grams remaining = weighed.net() != null
                        ? weighed.net()
                        : weighed.gross().minus(spool.details().tare());
                Grams delta = remaining.minus(spool.stock().remaining());
                yield none.and(LedgerEntry.Type.WEIGHED, delta, null, null, caller.actor(), weighed.note(), now)
                        .weighed(now);
            }
            case Adjustment.Changed changed ->
                none.and(changed.type(), changed.delta(), null, null, caller.actor(), changed.note(), now);
        };
    }

    private Saved save(SpoolChange change, Instant now, Once once) {
        String farm = change.spool().farm();
        LocalDate day = LocalDate.ofInstant(now, farms.get(farm).timeZone());
        StockTotals added =
                StockTotals.none(day).plus(change.spool(), change.entries().getFirst());
        Versioned<StockTotals> stock = added.equals(StockTotals.none(day))
                ? null
                : store.ofStock(farm, day).map(totals -> totals.plus(added));
        return store.change(change, stock, once);
    }

    private static Optional<Refusal> refusal(Spool spool, Input<Adjustment> input, Precondition precondition) {
        Optional<Refusal> stale = precondition.refusalOfAction(spool.version());
        if (stale.isPresent()) {
            return stale;
        }
        List<Violation> violations = input.violationsWith(
                switch (input.value()) {
                    case Adjustment.Weighed weighed ->
                        brokenBy(weighed, spool.details().tare());
                    case Adjustment.Changed changed -> brokenBy(changed);
                });
        return violations.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Invalid(violations));
    }

    private static List<Violation> brokenBy(Adjustment.Weighed weighed, Grams tare) {
        Grams gross = weighed.gross();
        if (gross == null) {
            return List.of();
        }
        if (tare == null) {
            return List.of(new Violation(
                    "/grossGrams",
                    "cannot be used, as the spool's tare is unknown: give netGrams, the filament alone"));
        }
        return gross.compareTo(tare) < 0
                ? List.of(new Violation(
                        "/grossGrams", "is less than the empty spool's tare of " + tare + ": it includes the spool"))
                : List.of();
    }

    private static List<Violation> brokenBy(Adjustment.Changed changed) {
        if (changed.delta() == null || changed.type() == null) {
            return List.of();
        }
        if (changed.delta().isZero()) {
            return List.of(new Violation("/deltaGrams", "must not be 0"));
        }
        return switch (changed.type()) {
            case WASTE ->
                changed.delta().isNegative()
                        ? List.of()
                        : List.of(new Violation("/deltaGrams", "must be less than 0 for waste, which takes away"));
            case RETURN ->
                changed.delta().isNegative()
                        ? List.of(new Violation("/deltaGrams", "must be more than 0 for a return, which adds"))
                        : List.of();
            case ADJUSTMENT -> List.of();
            case INITIAL, USED, CORRECTED, WEIGHED ->
                throw new IllegalArgumentException("not made by hand: " + changed.type());
        };
    }

    private static List<OpenRun> on(long spool, List<OpenRun> open) {
        return open.stream().filter(run -> run.commitments().containsKey(spool)).toList();
    }
}
