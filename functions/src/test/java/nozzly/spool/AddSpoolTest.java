package nozzly.spool;

import static nozzly.farm.Outcomes.done;
import static nozzly.farm.Outcomes.refusal;
import static nozzly.farm.Outcomes.violations;
import static nozzly.farm.People.FARM;
import static nozzly.farm.People.operator;
import static nozzly.spool.SpoolChanges.changing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nozzly.farm.Change;
import nozzly.farm.InMemoryNumbers;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import org.junit.jupiter.api.Test;

class AddSpoolTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:30:00Z");

    private final InMemorySpools spools = new InMemorySpools();
    private final AddSpool addSpool = new AddSpool(spools, new InMemoryNumbers(), InstantSource.fixed(NOW));

    @Test
    void aNewSpoolIsFull() {
        Spool spool = done(add(new NewSpool(oneKilogram(), null, null, null))).getFirst();
        assertThat(spool.id()).isEqualTo("SPOOL-001");
        assertThat(spool.version()).isEqualTo(1);
        assertThat(spool.details().material()).isEqualTo("PLA");
        assertThat(spool.stock()).isEqualTo(new SpoolStock(Grams.of(1000), 1, null));
        assertThat(spools.byNumber).containsOnly(Map.entry(1L, spool));
    }

    @Test
    void theLedgerBeginsWithWhatRemains() {
        add(new NewSpool(oneKilogram(), Grams.of(400), null, null));
        assertThat(spools.ledger)
                .containsExactly(new LedgerEntry(
                        FARM,
                        1,
                        1,
                        NOW,
                        LedgerEntry.Type.INITIAL,
                        Grams.of(400),
                        Grams.of(400),
                        null,
                        null,
                        operator().actor(),
                        null));
    }

    @Test
    void anOpenedSpoolHasWhatTheScaleShowsWithoutTheEmptySpool() {
        NewSpool weighed = new NewSpool(withTare(), null, Grams.of(650), null);
        assertThat(done(add(weighed)).getFirst().stock().remaining()).isEqualTo(Grams.of(450));
    }

    @Test
    void anEmptySpoolHasNothing() {
        NewSpool weighed = new NewSpool(withTare(), null, Grams.of(200), null);
        assertThat(done(add(weighed)).getFirst().stock().remaining()).isEqualTo(Grams.ZERO);
        NewSpool told = new NewSpool(oneKilogram(), Grams.ZERO, null, null);
        assertThat(done(add(told)).getFirst().stock().remaining()).isEqualTo(Grams.ZERO);
    }

    @Test
    void severalSpoolsHaveNumbersThatFollowEachOther() {
        add(new NewSpool(oneKilogram(), null, null, null));
        List<Spool> added = done(add(new NewSpool(oneKilogram(), null, null, 40L)));
        assertThat(added).hasSize(40);
        assertThat(added.getFirst().number()).isEqualTo(2);
        assertThat(added.getLast().number()).isEqualTo(41);
        assertThat(spools.ledger).hasSize(41);
    }

    @Test
    void aSpoolThatWeighsLessThanAnEmptyOneIsRefused() {
        assertThat(violations(add(new NewSpool(withTare(), null, new Grams(199_999), null))))
                .containsOnlyKeys("/grossGrams");
    }

    @Test
    void theScaleTellsNothingWhileTheTareIsUnknown() {
        assertThat(violations(add(new NewSpool(oneKilogram(), null, Grams.of(650), null))))
                .containsExactly(Map.entry("/tareGrams", "is required with grossGrams"));
    }

    @Test
    void whatRemainsIsToldInOneWayOnly() {
        assertThat(violations(add(new NewSpool(withTare(), Grams.of(450), Grams.of(650), null))))
                .containsOnlyKeys("/grossGrams");
    }

    @Test
    void whatCouldNotBeReadIsToldWithTheRest() {
        Violation read = new Violation("/material", "is required");
        Input<NewSpool> input = new Input<>(new NewSpool(withTare(), null, Grams.ZERO, null), List.of(read));
        assertThat(violations(addSpool.add(operator(), input, Once.NONE))).containsOnlyKeys("/material", "/grossGrams");
        assertThat(spools.byNumber).isEmpty();
    }

    @Test
    void aNumberThatIsTakenIsPassedOver() {
        spools.byNumber.put(1L, SpoolSamples.spool(1));
        assertThat(done(add(new NewSpool(oneKilogram(), null, null, null)))
                        .getFirst()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void nothingIsAddedWhereTheInputBreaksARule() {
        assertThat(refusal(add(new NewSpool(oneKilogram(), null, Grams.of(650), 3L))))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(spools.byNumber).isEmpty();
        assertThat(spools.ledger).isEmpty();
    }

    private Outcome<List<Spool>> add(NewSpool spool) {
        return addSpool.add(operator(), new Input<>(spool, List.of()), Once.NONE);
    }

    private static SpoolEdit oneKilogram() {
        return changing(e -> {
            e.material = Change.to("PLA");
            e.net = Change.to(Grams.of(1000));
        });
    }

    private static SpoolEdit withTare() {
        return changing(e -> {
            e.material = Change.to("PLA");
            e.net = Change.to(Grams.of(1000));
            e.tare = Change.to(Grams.of(200));
        });
    }
}
