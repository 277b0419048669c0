package nozzly.spool;

import static nozzly.spool.SpoolChanges.changing;
import static nozzly.spool.SpoolSamples.details;
import static nozzly.spool.SpoolSamples.spool;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nozzly.farm.Change;
import nozzly.farm.Money;
import nozzly.spool.Commitments.Commitment;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void aSpoolWithoutALabelIsCalledWhatItIs() {
        assertThat(spool(1).label()).isEqualTo("Prusament PLA Galaxy Black");
        assertThat(spool(1, changing(e -> e.material = Change.to("PETG")).onNew(), Grams.ZERO)
                        .label())
                .isEqualTo("PETG");
    }

    @Test
    void aLabelIsWhatPeopleCallASpool() {
        assertThat(spool(1, changing(e -> e.label = Change.to("The black one")).on(details()), Grams.ZERO)
                        .label())
                .isEqualTo("The black one");
    }

    @Test
    void aSpoolIsLowBelowItsMark() {
        assertThat(spool(1, details(), new Grams(99_999)).isLow()).isTrue();
        assertThat(spool(1, details(), Grams.of(100)).isLow()).isFalse();
        assertThat(spool(1, changing(e -> e.lowAt = Change.to(null)).on(details()), Grams.ZERO)
                        .isLow())
                .isFalse();
    }

    @Test
    void aSpoolIsOverdrawnBelowNothing() {
        assertThat(spool(1, details(), new Grams(-1)).isOverdrawn()).isTrue();
        assertThat(spool(1, details(), Grams.ZERO).isOverdrawn()).isFalse();
    }

    @Test
    void aKilogramCostsWhatTheFullSpoolDoesForIt() {
        assertThat(spool(1).costPerKilogram()).isEqualTo(new Money(250_000));
        assertThat(spool(1, changing(e -> e.net = Change.to(Grams.of(750))).on(details()), Grams.ZERO)
                        .costPerKilogram())
                .isEqualTo(new Money(333_333));
        assertThat(spool(1, changing(e -> e.price = Change.to(null)).on(details()), Grams.ZERO)
                        .costPerKilogram())
                .isNull();
    }

    @Test
    void whatRemainsIsWorthItsShareOfThePrice() {
        assertThat(spool(1).value()).isEqualTo(new Money(250_000));
        assertThat(spool(1, details(), new Grams(500_500)).value()).isEqualTo(new Money(125_125));
        assertThat(spool(1, details(), new Grams(-2)).value()).isEqualTo(new Money(0));
        assertThat(spool(1, details(), Grams.of(-10)).value()).isEqualTo(new Money(-2_500));
        assertThat(spool(1, changing(e -> e.price = Change.to(null)).on(details()), Grams.of(1))
                        .value())
                .isNull();
    }

    @Test
    void whatIsCommittedIsTheSumOfAllRunsOnTheSpool() {
        List<Commitment> ofTheFarm = List.of(
                new Commitment(1, true, 7, Grams.of(100)),
                new Commitment(2, false, 7, Grams.of(-20)),
                new Commitment(2, false, 8, Grams.of(5)));
        assertThat(Commitments.sum(ofTheFarm, 7)).isEqualTo(Grams.of(80));
        assertThat(Commitments.sum(ofTheFarm, 9)).isEqualTo(Grams.ZERO);
    }

    @Test
    void aFilterWantsTheSpoolsThatFitAllOfIt() {
        Spool low = spool(1, details(), Grams.of(50));
        Spool archived = spool(1, changing(e -> e.archived = Change.to(true)).on(details()), Grams.of(50));
        assertThat(new SpoolFilter(false, null, false).wants(low)).isTrue();
        assertThat(new SpoolFilter(false, null, false).wants(archived)).isFalse();
        assertThat(new SpoolFilter(true, null, false).wants(archived)).isTrue();
        assertThat(new SpoolFilter(true, null, false).wants(low)).isFalse();
        assertThat(new SpoolFilter(false, "pla", true).wants(low)).isTrue();
        assertThat(new SpoolFilter(false, "PLA+", false).wants(low)).isFalse();
        assertThat(new SpoolFilter(false, "PLA", true).wants(spool(1))).isFalse();
    }

    @Test
    void aColourIsEditedMemberByMember() {
        SpoolColor black = new SpoolColor("Black", "#000000");
        assertThat(new ColorEdit(Change.to("Jet"), Change.none()).on(black))
                .isEqualTo(new SpoolColor("Jet", "#000000"));
        assertThat(new ColorEdit(Change.none(), Change.to(null)).on(black)).isEqualTo(new SpoolColor("Black", null));
        assertThat(new ColorEdit(Change.to("Jet"), Change.none()).on(null)).isEqualTo(new SpoolColor("Jet", null));
    }

    @Test
    void aColourOfWhichNothingIsLeftIsNone() {
        SpoolColor black = new SpoolColor("Black", null);
        assertThat(new ColorEdit(Change.to(null), Change.none()).on(black)).isNull();
        assertThat(new ColorEdit(Change.none(), Change.none()).on(null)).isNull();
    }
}
