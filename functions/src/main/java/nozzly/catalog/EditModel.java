package nozzly.catalog;

import java.util.Optional;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;

/**
 * Changes a model. Runs keep the name that it had when they were made. What changes nothing is not written, and so makes no
 * version, unless its idempotency key is to be remembered.
 */
public final class EditModel {

    private final Models models;

    public EditModel(Models models) {
        this.models = models;
    }

    public Outcome<Model> edit(
            Caller caller, long number, Input<ModelEdit> input, Precondition precondition, Once once) {
        return Attempts.until(() -> {
            Optional<Model> model = models.find(caller.farm(), number);
            if (model.isEmpty()) {
                return Optional.of(Outcome.refused(new Refusal.NotFound("such model")));
            }
            return edit(model.get(), input, precondition, once);
        });
    }

    private Optional<Outcome<Model>> edit(Model model, Input<ModelEdit> input, Precondition precondition, Once once) {
        Optional<Refusal> refusal = precondition.refusalOfEdit(model.version());
        if (refusal.isPresent()) {
            return refusal.map(Outcome::refused);
        }
        if (!input.violations().isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(input.violations())));
        }
        if (!once.given() && input.value().on(model, model.version()).equals(model)) {
            return Optional.of(new Done<>(model));
        }
        Model edited = input.value().on(model, model.version() + 1);
        return models.replace(edited, once).outcome(edited);
    }
}
