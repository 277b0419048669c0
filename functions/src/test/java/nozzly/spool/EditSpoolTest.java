package nozzly.spool;

import static nozzly.farm.Outcomes.done;
import static nozzly.farm.Outcomes.refusal;
import static nozzly.farm.Outcomes.violations;
import static nozzly.farm.People.operator;
import static nozzly.spool.SpoolChanges.changing;
import static nozzly.spool.SpoolSamples.details;
import static nozzly.spool.SpoolSamples.spool;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nozzly.farm.Change;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditSpoolTest {

    private static final SpoolEdit MOVE = changing(e -> e.location = Change.to("Shelf 3"));

    private final InMemorySpools spools = new InMemorySpools();
    private final EditSpool editSpool = new EditSpool(spools);

    @BeforeEach
    void aSpool() {
        spools.byNumber.put(1L, spool(1, details(), Grams.of(400)));
    }

    @Test
    void whatIsNotGivenStays() {
        Spool edited = done(edit(1, MOVE, seen(1)));
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.details()).isEqualTo(MOVE.on(details()));
        assertThat(edited.details().location()).isEqualTo("Shelf 3");
        assertThat(edited.details().lot()).isEqualTo("L-17");
        assertThat(spools.byNumber).containsValue(edited);
    }

    @Test
    void whatRemainsStaysWhateverIsEdited() {
        Spool edited = done(edit(1, changing(e -> e.net = Change.to(Grams.of(750))), seen(1)));
        assertThat(edited.stock()).isEqualTo(new SpoolStock(Grams.of(400), 1, null));
        assertThat(spools.ledger).isEmpty();
    }

    @Test
    void nullRemovesAMember() {
        Spool edited = done(edit(
                1,
                changing(e -> {
                    e.color = Change.to(null);
                    e.price = Change.to(null);
                }),
                seen(1)));
        assertThat(edited.details().color()).isNull();
        assertThat(edited.details().price()).isNull();
    }

    @Test
    void aColourKeepsItsOtherMember() {
        SpoolEdit renamed = changing(e -> e.color = Change.to(new ColorEdit(Change.to("Jet"), Change.none())));
        assertThat(done(edit(1, renamed, seen(1))).details().color()).isEqualTo(new SpoolColor("Jet", "#1A1A1A"));
    }

    @Test
    void aSpoolIsArchivedAndBroughtBack() {
        assertThat(done(edit(1, changing(e -> e.archived = Change.to(true)), seen(1)))
                        .details()
                        .archived())
                .isTrue();
        assertThat(done(edit(1, changing(e -> e.archived = Change.to(false)), seen(2)))
                        .details()
                        .archived())
                .isFalse();
    }

    @Test
    void anUnknownSpoolIsNotFound() {
        assertThat(refusal(edit(2, MOVE, seen(1)))).isEqualTo(new Refusal.NotFound("such spool"));
    }

    @Test
    void anEditMustSayWhatItWasMadeFrom() {
        assertThat(refusal(edit(1, MOVE, new Precondition.Missing()))).isEqualTo(new Refusal.PreconditionRequired());
    }

    @Test
    void anEditOfAnOldVersionIsStaleBeforeItIsInvalid() {
        Input<SpoolEdit> invalid = new Input<>(MOVE, List.of(new Violation("/location", "is too long")));
        assertThat(refusal(editSpool.edit(operator(), 1, invalid, seen(7), Once.NONE)))
                .isEqualTo(new Refusal.Stale(1));
        assertThat(violations(editSpool.edit(operator(), 1, invalid, seen(1), Once.NONE)))
                .containsOnlyKeys("/location");
        assertThat(spools.byNumber.get(1L).version()).isEqualTo(1);
    }

    @Test
    void whoSavesAfterSomebodyElseIsStale() {
        spools.meanwhile = () -> edit(1, changing(e -> e.lot = Change.to("L-18")), seen(1));
        assertThat(refusal(edit(1, MOVE, seen(1)))).isEqualTo(new Refusal.Stale(2));
    }

    @Test
    void anEditOfWhateverThereIsKeepsWhatSomebodyElseChanged() {
        spools.meanwhile = () -> edit(1, changing(e -> e.lot = Change.to("L-18")), seen(1));
        Spool edited = done(edit(1, MOVE, new Precondition.Any()));
        assertThat(edited.version()).isEqualTo(3);
        assertThat(edited.details().lot()).isEqualTo("L-18");
        assertThat(edited.details().location()).isEqualTo("Shelf 3");
    }

    private Outcome<Spool> edit(long number, SpoolEdit edit, Precondition precondition) {
        return editSpool.edit(operator(), number, new Input<>(edit, List.of()), precondition, Once.NONE);
    }

    private static Precondition seen(long version) {
        return new Precondition.Versions(Set.of(version));
    }
}
