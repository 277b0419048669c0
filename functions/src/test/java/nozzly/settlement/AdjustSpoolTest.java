package nozzly.settlement;

import static nozzly.farm.Outcomes.done;
import static nozzly.farm.Outcomes.refusal;
import static nozzly.farm.Outcomes.violations;
import static nozzly.farm.People.FARM;
import static nozzly.farm.People.operator;
import static nozzly.insight.RunSamples.TEN;
import static nozzly.insight.RunSamples.grams;
import static nozzly.insight.RunSamples.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nozzly.catalog.Farm;
import nozzly.catalog.InMemoryFarms;
import nozzly.farm.Input;
import nozzly.farm.Money;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.insight.RunSamples;
import nozzly.insight.StockTotals;
import nozzly.run.Plan;
import nozzly.run.PlannedMaterial;
import nozzly.run.PrinterRef;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.run.Settled;
import nozzly.spool.Grams;
import nozzly.spool.InMemorySpools;
import nozzly.spool.LedgerEntry;
import nozzly.spool.LedgerEntry.Type;
import nozzly.spool.Spool;
import nozzly.spool.SpoolDetails;
import nozzly.spool.SpoolSamples;
import nozzly.spool.SpoolStock;
import org.junit.jupiter.api.Test;

class AdjustSpoolTest {

    private static final Precondition ANY = new Precondition.Missing();

    private final InMemoryRuns runs = new InMemoryRuns();
    private final InMemorySpools spools = new InMemorySpools();
    private final InMemoryFarms farms = new InMemoryFarms();
    private final InMemorySettlement store = new InMemorySettlement(runs, spools);
    private Instant now = TEN.plusSeconds(60);
    private final SettleRun settleRun =
            new SettleRun(runs, spools, farms, store, () -> now, attempt -> now = now.plusSeconds(1));
    private final AdjustSpool adjustSpool = new AdjustSpool(spools, runs, farms, store, settleRun, () -> now);

    AdjustSpoolTest() {
        spools.byNumber.put(1L, SpoolSamples.spool(1));
    }

    @Test
    void whatRemainsIsTheGrossWeightWithoutTheEmptySpool() {
        Spool weighed = done(weigh(grams("1150.5"), null)).spool();

        assertThat(weighed.stock()).isEqualTo(new SpoolStock(grams("950.5"), 2, now));
        assertThat(spools.byNumber).containsEntry(1L, weighed);
        assertThat(spools.ledger)
                .containsExactly(new LedgerEntry(
                        FARM,
                        1,
                        2,
                        now,
                        Type.WEIGHED,
                        grams("-49.5"),
                        grams("950.5"),
                        null,
                        null,
                        operator().actor(),
                        "after drying"));
    }

    @Test
    void whatRemainsIsTheNetWeight() {
        assertThat(done(weigh(null, grams("950.5"))).spool().stock().remaining())
                .isEqualTo(grams("950.5"));
    }

    @Test
    void aWeighingThatFindsNoDifferenceIsRecordedToo() {
        done(weigh(null, grams("1000")));

        assertThat(spools.ledger).extracting(LedgerEntry::delta).containsExactly(Grams.ZERO);
        assertThat(store.figures).isEmpty();
    }

    @Test
    void theScaleTellsNothingWhileTheTareIsUnknown() {
        spools.byNumber.put(1L, SpoolSamples.spool(1, details(null, money("25")), grams("1000")));

        assertThat(violations(weigh(grams("900"), null)).get("/grossGrams")).contains("netGrams");
    }

    @Test
    void aSpoolThatWeighsLessThanAnEmptyOneIsRefused() {
        assertThat(violations(weigh(grams("199.999"), null))).containsOnlyKeys("/grossGrams");
        assertThat(done(weigh(grams("200"), null)).spool().stock().remaining()).isEqualTo(Grams.ZERO);
    }

    @Test
    void runsThatWaitAreSettledBeforeTheirSpoolIsWeighed() {
        runs.byNumber.put(1L, new RunSamples().used(1, "40", null).run());
        runs.refreshIndex();

        done(weigh(null, grams("955")));

        assertThat(spools.ledger).extracting(LedgerEntry::type).containsExactly(Type.USED, Type.WEIGHED);
        assertThat(spools.ledger).extracting(LedgerEntry::delta).containsExactly(grams("-40"), grams("-5"));
        assertThat(runs.byNumber.get(1L).unsettledSince()).isNull();
    }

    @Test
    void runsThatWaitForAnotherSpoolWaitOn() {
        spools.byNumber.put(2L, SpoolSamples.spool(2));
        runs.byNumber.put(1L, new RunSamples().used(2, "40", null).run());
        runs.refreshIndex();

        done(weigh(null, grams("955")));

        assertThat(runs.byNumber.get(1L).unsettledSince()).isNotNull();
    }

    @Test
    void aRunThatTheIndexDoesNotShowYetLeavesWhatTheScaleShowed() {
        runs.byNumber.put(1L, new RunSamples().used(1, "40", null).run());

        done(weigh(null, grams("955")));
        settleRun.settle(FARM, 1, now.plusSeconds(10));

        assertThat(spools.byNumber.get(1L).stock().remaining()).isEqualTo(grams("955"));
        assertThat(spools.ledger)
                .extracting(LedgerEntry::delta)
                .containsExactly(grams("-45"), grams("-40"), grams("40"));
        assertThat(store.ofStock(FARM, LocalDate.parse("2026-05-01")).value().grams())
                .isEqualTo(grams("-5"));
    }

    @Test
    void aRunThatCannotBeSettledKeepsItsSpoolFromBeingWeighed() {
        runs.byNumber.put(1L, new RunSamples().used(1, "40", null).run());
        runs.refreshIndex();
        keepChanging();

        assertThat(refusal(weigh(null, grams("955")))).isInstanceOf(Refusal.Unavailable.class);
    }

    @Test
    void aWeighingNamesTheOpenRunsOnItsSpool() {
        runs.byNumber.put(7L, open(7, 1));
        runs.byNumber.put(8L, open(8, 2));
        runs.refreshIndex();

        assertThat(done(weigh(null, grams("955"))).openRuns()).containsExactly(7L);
        assertThat(adjustSpool.openRuns(FARM, 1)).containsExactly(7L);
    }

    @Test
    void whatOthersUseMeanwhileIsNoLossOfTheWeighing() {
        store.meanwhile = () -> done(change("-40", Type.WASTE));

        done(weigh(null, grams("955")));

        assertThat(spools.ledger).extracting(LedgerEntry::balance).containsExactly(grams("960"), grams("955"));
        assertThat(spools.ledger).extracting(LedgerEntry::delta).containsExactly(grams("-40"), grams("-5"));
    }

    @Test
    void aChangeByHandAddsToWhatRemains() {
        Spool changed = done(change("-12.5", Type.WASTE)).spool();

        assertThat(changed.stock()).isEqualTo(new SpoolStock(grams("987.5"), 2, null));
        assertThat(spools.ledger.getFirst().type()).isEqualTo(Type.WASTE);
        assertThat(spools.ledger.getFirst().note()).isEqualTo("purged");
    }

    @Test
    void moreMayBeTakenAwayThanThereIs() {
        assertThat(done(change("-1000.001", Type.ADJUSTMENT)).spool().isOverdrawn())
                .isTrue();
    }

    @Test
    void wasteTakesAwayAndAReturnAddsAndNothingIsNoChange() {
        assertThat(violations(change("1", Type.WASTE))).containsOnlyKeys("/deltaGrams");
        assertThat(violations(change("-1", Type.RETURN))).containsOnlyKeys("/deltaGrams");
        for (Type type : Set.of(Type.WASTE, Type.RETURN, Type.ADJUSTMENT)) {
            assertThat(violations(change("0", type))).containsOnlyKeys("/deltaGrams");
        }
        assertThat(spools.ledger).isEmpty();
        done(change("1", Type.RETURN));
        done(change("1", Type.ADJUSTMENT));
        done(change("-1", Type.ADJUSTMENT));
    }

    @Test
    void lossAndGainCountOnTheFarmsDayAtThePriceOfTheSpool() {
        farms.only = new Farm(FARM, 1, null, ZoneId.of("Pacific/Auckland"), "EUR", null, null, null, false);
        now = Instant.parse("2026-05-01T13:00:00Z");

        done(change("-12.5", Type.WASTE));
        done(change("2", Type.ADJUSTMENT));
        done(weigh(null, grams("985")));
        done(change("5", Type.RETURN));

        LocalDate day = LocalDate.parse("2026-05-02");
        assertThat(store.ofStock(FARM, day).value()).isEqualTo(new StockTotals(day, grams("-15"), money("-0.375")));
        assertThat(store.ofStock(FARM, day).version()).isEqualTo(3);
    }

    @Test
    void aSpoolWithoutAPriceLosesGramsOnly() {
        spools.byNumber.put(1L, SpoolSamples.spool(1, details(grams("200"), null), grams("1000")));

        done(change("-12.5", Type.WASTE));

        LocalDate day = LocalDate.parse("2026-05-01");
        assertThat(store.ofStock(FARM, day).value()).isEqualTo(new StockTotals(day, grams("-12.5"), money("0")));
    }

    @Test
    void anArchivedSpoolCanBeWeighed() {
        spools.byNumber.put(1L, SpoolSamples.archived(SpoolSamples.spool(1)));

        assertThat(done(weigh(null, grams("3"))).spool().stock().remaining()).isEqualTo(grams("3"));
    }

    @Test
    void aSpoolThatDoesNotExistIsNotFound() {
        spools.byNumber.clear();

        assertThat(refusal(weigh(null, grams("3")))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aStaleVersionIsRefusedBeforeWhatBreaksRules() {
        Precondition stale = new Precondition.Versions(Set.of(7L));
        Input<Adjustment> input = new Input<>(new Adjustment.Weighed(grams("1"), null, null), List.of());

        assertThat(refusal(adjustSpool.adjust(operator(), 1, input, stale, Once.NONE)))
                .isEqualTo(new Refusal.Stale(1));
    }

    private void keepChanging() {
        store.meanwhile = () -> {
            Spool spool = spools.byNumber.get(1L);
            spools.byNumber.put(
                    1L,
                    SpoolChange.none(spool)
                            .and(Type.WASTE, grams("-1"), null, null, RunSamples.OLA, null, now)
                            .spool());
            keepChanging();
        };
    }

    private Outcome<Adjusted> weigh(Grams gross, Grams net) {
        Adjustment weighed = new Adjustment.Weighed(gross, net, "after drying");
        return adjustSpool.adjust(operator(), 1, new Input<>(weighed, List.of()), ANY, Once.NONE);
    }

    private Outcome<Adjusted> change(String delta, Type type) {
        Adjustment changed = new Adjustment.Changed(grams(delta), type, "purged");
        return adjustSpool.adjust(operator(), 1, new Input<>(changed, List.of()), ANY, Once.NONE);
    }

    private static SpoolDetails details(Grams tare, Money price) {
        return new SpoolDetails(
                null, "PLA", null, null, grams("1000"), tare, price, null, null, null, null, null, false);
    }

    private static Run open(long number, long spool) {
        PlannedMaterial material = new PlannedMaterial(spool, "PLA", grams("40"));
        return new Run(
                FARM,
                number,
                1,
                RunStatus.PENDING,
                new Plan(
                        new PrinterRef(1, "Mk4"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        null,
                        null,
                        List.of(),
                        List.of(material)),
                TEN,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                Settled.NONE,
                null);
    }
}
