package nozzly.catalog;

import java.util.List;
import java.util.Optional;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;

/** Replaces the farm's settings. The currency stays once a run has results: those are amounts in it. */
public final class EditFarm {

    private final Farms farms;

    public EditFarm(Farms farms) {
        this.farms = farms;
    }

    public Outcome<Farm> edit(Caller caller, Input<FarmEdit> input, Precondition precondition, Once once) {
        return Attempts.until(() -> edit(farms.get(caller.farm()), input, precondition, once));
    }

    private Optional<Outcome<Farm>> edit(Farm farm, Input<FarmEdit> input, Precondition precondition, Once once) {
        Optional<Refusal> refusal = precondition.refusalOfEdit(farm.version());
        if (refusal.isPresent()) {
            return refusal.map(Outcome::refused);
        }
        Farm edited = input.value().on(farm);
        List<Violation> violations = input.violationsWith(brokenBy(farm, edited));
        if (!violations.isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(violations)));
        }
        return farms.replace(edited, once).outcome(edited);
    }

    private static List<Violation> brokenBy(Farm farm, Farm edited) {
        return farm.hasResults() && !edited.currency().equals(farm.currency())
                ? List.of(new Violation(
                        "/currency", "must stay " + farm.currency() + ": the farm has results in that currency"))
                : List.of();
    }
}
