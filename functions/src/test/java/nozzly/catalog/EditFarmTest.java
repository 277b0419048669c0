package nozzly.catalog;

import static nozzly.farm.Outcomes.done;
import static nozzly.farm.Outcomes.refusal;
import static nozzly.farm.Outcomes.violations;
import static nozzly.farm.People.FARM;
import static nozzly.farm.People.manager;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nozzly.farm.Input;
import nozzly.farm.Money;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import org.junit.jupiter.api.Test;

class EditFarmTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final FarmEdit SWISS =
            new FarmEdit("Workshop", ZURICH, "CHF", new Money(2_700), new Money(400_000), 10L);
    private static final FarmEdit NOTHING = new FarmEdit(null, null, null, null, null, null);

    private final InMemoryFarms farms = new InMemoryFarms();
    private final EditFarm editFarm = new EditFarm(farms);

    @Test
    void settingsAreSaved() {
        Farm edited = done(edit(SWISS, seen(0)));
        assertThat(edited)
                .isEqualTo(
                        new Farm(FARM, 1, "Workshop", ZURICH, "CHF", new Money(2_700), new Money(400_000), 10L, false));
        assertThat(farms.only).isEqualTo(edited);
    }

    @Test
    void whatIsLeftOutReturnsToItsDefault() {
        edit(SWISS, seen(0));
        assertThat(done(edit(NOTHING, seen(1))))
                .isEqualTo(new Farm(FARM, 2, null, ZoneId.of("UTC"), "EUR", null, null, null, false));
    }

    @Test
    void anEditMustSayWhatItWasMadeFrom() {
        assertThat(refusal(edit(SWISS, new Precondition.Missing()))).isEqualTo(new Refusal.PreconditionRequired());
    }

    @Test
    void anEditOfAnOldVersionIsStale() {
        edit(SWISS, seen(0));
        assertThat(refusal(edit(NOTHING, seen(0)))).isEqualTo(new Refusal.Stale(1));
    }

    @Test
    void theCurrencyStaysOnceARunHasResults() {
        farms.markHasResults();
        assertThat(violations(edit(SWISS, seen(0))))
                .containsExactly(Map.entry("/currency", "must stay EUR: the farm has results in that currency"));
    }

    @Test
    void theCurrencyStaysEvenWhereItIsLeftOut() {
        edit(SWISS, seen(0));
        farms.markHasResults();
        assertThat(violations(edit(NOTHING, seen(1)))).containsOnlyKeys("/currency");
    }

    @Test
    void everythingElseMayChangeOnceARunHasResults() {
        edit(SWISS, seen(0));
        farms.markHasResults();
        Farm edited = done(edit(new FarmEdit("Shop", null, "CHF", null, null, null), seen(1)));
        assertThat(edited.name()).isEqualTo("Shop");
        assertThat(edited.timeZone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(edited.hasResults()).isTrue();
    }

    @Test
    void resultsThatArriveMeanwhileKeepTheCurrency() {
        farms.meanwhile = farms::markHasResults;
        assertThat(violations(edit(SWISS, seen(0)))).containsOnlyKeys("/currency");
        assertThat(farms.only.currency()).isEqualTo("EUR");
    }

    @Test
    void whatBreaksARuleIsToldWithTheRest() {
        farms.markHasResults();
        Input<FarmEdit> input = new Input<>(SWISS, List.of(new Violation("/name", "must not be blank")));
        assertThat(violations(editFarm.edit(manager(), input, seen(0), Once.NONE)))
                .containsOnlyKeys("/name", "/currency");
    }

    private Outcome<Farm> edit(FarmEdit edit, Precondition precondition) {
        return editFarm.edit(manager(), new Input<>(edit, List.of()), precondition, Once.NONE);
    }

    private static Precondition seen(long version) {
        return new Precondition.Versions(Set.of(version));
    }
}
