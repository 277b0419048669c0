package nozzly.spool;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Numbers;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;

/** Adds a spool, or several alike, each with the first entry of its ledger. */
public final class AddSpool {

    private final Spools spools;
    private final Numbers numbers;
    private final InstantSource clock;

    public AddSpool(Spools spools, Numbers numbers, InstantSource clock) {
        this.spools = spools;
        this.numbers = numbers;
        this.clock = clock;
    }

    public Outcome<List<Spool>> add(Caller caller, Input<NewSpool> input, Once once) {
        List<Violation> violations = input.violationsWith(brokenBy(input.value()));
        if (!violations.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(violations));
        }
        SpoolDetails details = input.value().details().onNew();
        SpoolStock stock = new SpoolStock(remaining(input.value(), details), 1, null);
        int count = input.value().count() == null ? 1 : input.value().count().intValue();
        return Attempts.until(() -> {
            long first = numbers.take(caller.farm(), Kind.SPOOL, count);
            List<Spool> added = new ArrayList<>();
            for (long number = first; number < first + count; number++) {
                added.add(new Spool(caller.farm(), number, 1, details, stock));
            }
            return spools.add(added, initial(added, caller), once).outcome(added);
        });
    }

    private List<LedgerEntry> initial(List<Spool> added, Caller caller) {
        Instant now = clock.instant();
        return added.stream()
                .map(spool -> new LedgerEntry(
                        spool.farm(),
                        spool.number(),
                        spool.stock().sequence(),
                        now,
                        LedgerEntry.Type.INITIAL,
                        spool.stock().remaining(),
                        spool.stock().remaining(),
                        null,
                        null,
                        caller.actor(),
                        null))
                .toList();
    }

    private static Grams remaining(NewSpool added, SpoolDetails details) {
        if (added.gross() != null) {
            return added.gross().minus(details.tare());
        }
        return added.remaining() == null ? details.net() : added.remaining();
    }

    private static List<Violation> brokenBy(NewSpool added) {
        Grams gross = added.gross();
        Grams tare = added.details().tare().value();
        if (gross == null) {
            return List.of();
        }
        if (added.remaining() != null) {
            return List.of(new Violation("/grossGrams", "give remainingGrams or grossGrams, not both"));
        }
        if (tare == null) {
            return List.of(new Violation("/tareGrams", "is required with grossGrams"));
        }
        return gross.compareTo(tare) < 0
                ? List.of(new Violation("/grossGrams", "is less than tareGrams: it includes the empty spool's weight"))
                : List.of();
    }
}
