package nozzly.spool;

import java.util.Optional;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;

/** Changes the details of a spool. What remains on it changes by its ledger alone. */
public final class EditSpool {

    private final Spools spools;

    public EditSpool(Spools spools) {
        this.spools = spools;
    }

    public Outcome<Spool> edit(
            Caller caller, long number, Input<SpoolEdit> input, Precondition precondition, Once once) {
        return Attempts.until(() -> {
            Optional<Spool> spool = spools.find(caller.farm(), number);
            if (spool.isEmpty()) {
                return Optional.of(Outcome.refused(new Refusal.NotFound("such spool")));
            }
            return edit(spool.get(), input, precondition, once);
        });
    }

    private Optional<Outcome<Spool>> edit(Spool spool, Input<SpoolEdit> input, Precondition precondition, Once once) {
        Optional<Refusal> refusal = precondition.refusalOfEdit(spool.version());
        if (refusal.isPresent()) {
            return refusal.map(Outcome::refused);
        }
        if (!input.violations().isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(input.violations())));
        }
        SpoolDetails details = input.value().on(spool.details());
        Spool edited = new Spool(spool.farm(), spool.number(), spool.version() + 1, details, spool.stock());
        return spools.replaceDetails(edited, once).outcome(edited);
    }
}
