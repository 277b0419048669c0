package nozzly.catalog;

import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Numbers;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;

/** Adds a model to the farm. */
public final class AddModel {

    private final Models models;
    private final Numbers numbers;

    public AddModel(Models models, Numbers numbers) {
        this.models = models;
        this.numbers = numbers;
    }

    public Outcome<Model> add(Caller caller, Input<ModelEdit> input, Once once) {
        if (!input.violations().isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(input.violations()));
        }
        return Attempts.until(() -> {
            long number = numbers.take(caller.farm(), Kind.MODEL, 1);
            Model blank =
                    new Model(caller.farm(), number, 0, null, null, null, null, null, null, null, null, null, false);
            Model model = input.value().on(blank, 1);
            return models.add(model, once).outcome(model);
        });
    }
}
