package nozzly.catalog;

import static nozzly.farm.Outcomes.done;
import static nozzly.farm.Outcomes.refusal;
import static nozzly.farm.Outcomes.violations;
import static nozzly.farm.People.FARM;
import static nozzly.farm.People.manager;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nozzly.farm.Change;
import nozzly.farm.InMemoryNumbers;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.spool.Grams;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final ModelEdit BENCHY = new ModelEdit(
            Change.to("Benchy"),
            Change.to("B-1"),
            Change.to(new Grams(12_500)),
            Change.to(3600L),
            Change.to(4L),
            Change.to("PrusaSlicer"),
            Change.to(60L),
            Change.to(215L),
            Change.to("No brim"),
            Change.none());
    private static final ModelEdit HEAVIER = new ModelEdit(
            Change.none(),
            Change.none(),
            Change.to(new Grams(13_000)),
            Change.none(),
            Change.none(),
            Change.none(),
            Change.none(),
            Change.none(),
            Change.to(null),
            Change.none());

    private final InMemoryModels models = new InMemoryModels();
    private final AddModel addModel = new AddModel(models, new InMemoryNumbers());
    private final EditModel editModel = new EditModel(models);

    @Test
    void anEditThatChangesNothingMakesNoVersion() {
        models.byNumber.put(1L, benchy());
        for (int times = 0; times < 2; times++) {
            assertThat(done(edit(1, HEAVIER, new Precondition.Any())).version()).isEqualTo(2);
        }
    }

    @Test
    void aModelIsAddedWithItsNumber() {
        Model model = done(addModel.add(manager(), new Input<>(BENCHY, List.of()), Once.NONE));
        assertThat(model.id()).isEqualTo("MODEL-001");
        assertThat(model)
                .isEqualTo(new Model(
                        FARM,
                        1,
                        1,
                        "Benchy",
                        "B-1",
                        new Grams(12_500),
                        3600L,
                        4L,
                        "PrusaSlicer",
                        60L,
                        215L,
                        "No brim",
                        false));
        assertThat(models.byNumber).containsValue(model);
    }

    @Test
    void aModelThatBreaksARuleIsNotAdded() {
        Input<ModelEdit> input = new Input<>(BENCHY, List.of(new Violation("/name", "is required")));
        assertThat(violations(addModel.add(manager(), input, Once.NONE))).containsOnlyKeys("/name");
        assertThat(models.byNumber).isEmpty();
    }

    @Test
    void aNumberThatIsTakenIsPassedOver() {
        models.byNumber.put(1L, benchy());
        assertThat(done(addModel.add(manager(), new Input<>(BENCHY, List.of()), Once.NONE))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void whatIsNotGivenStaysAndNullRemoves() {
        models.byNumber.put(1L, benchy());
        Model edited = done(edit(1, HEAVIER, seen(1)));
        assertThat(edited)
                .isEqualTo(new Model(
                        FARM,
                        1,
                        2,
                        "Benchy",
                        "B-1",
                        new Grams(13_000),
                        3600L,
                        4L,
                        "PrusaSlicer",
                        60L,
                        215L,
                        null,
                        false));
        assertThat(models.byNumber).containsValue(edited);
    }

    @Test
    void anUnknownModelIsNotFound() {
        assertThat(refusal(edit(7, HEAVIER, seen(1)))).isEqualTo(new Refusal.NotFound("such model"));
    }

    @Test
    void anEditMustSayWhatItWasMadeFrom() {
        models.byNumber.put(1L, benchy());
        assertThat(refusal(edit(1, HEAVIER, new Precondition.Missing()))).isEqualTo(new Refusal.PreconditionRequired());
        assertThat(refusal(edit(1, HEAVIER, seen(2)))).isEqualTo(new Refusal.Stale(1));
    }

    @Test
    void whoSavesAfterSomebodyElseIsStale() {
        models.byNumber.put(1L, benchy());
        models.meanwhile = () -> edit(1, HEAVIER, seen(1));
        assertThat(refusal(edit(1, HEAVIER, seen(1)))).isEqualTo(new Refusal.Stale(2));
    }

    private Outcome<Model> edit(long number, ModelEdit edit, Precondition precondition) {
        return editModel.edit(manager(), number, new Input<>(edit, List.of()), precondition, Once.NONE);
    }

    private static Model benchy() {
        return BENCHY.on(new Model(FARM, 1, 0, null, null, null, null, null, null, null, null, null, false), 1);
    }

    private static Precondition seen(long version) {
        return new Precondition.Versions(Set.of(version));
    }
}
