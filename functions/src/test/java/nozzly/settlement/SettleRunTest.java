package nozzly.settlement;

import static nozzly.farm.People.FARM;
import static nozzly.insight.RunSamples.OLA;
import static nozzly.insight.RunSamples.TEN;
import static nozzly.insight.RunSamples.grams;
import static nozzly.insight.RunSamples.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nozzly.catalog.Farm;
import nozzly.catalog.InMemoryFarms;
import nozzly.farm.Unavailable;
import nozzly.insight.DayTotals;
import nozzly.insight.FiguresOfRun;
import nozzly.insight.RunSamples;
import nozzly.insight.StockTotals;
import nozzly.insight.Versioned;
import nozzly.run.PrinterRef;
import nozzly.run.Run;
import nozzly.run.Settled;
import nozzly.spool.Grams;
import nozzly.spool.InMemorySpools;
import nozzly.spool.LedgerEntry;
import nozzly.spool.LedgerEntry.Type;
import nozzly.spool.Spool;
import nozzly.spool.SpoolSamples;
import org.junit.jupiter.api.Test;

class SettleRunTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final LocalDate NEXT_DAY = LocalDate.parse("2026-05-02");

    private final InMemoryRuns runs = new InMemoryRuns();
    private final InMemorySpools spools = new InMemorySpools();
    private final InMemoryFarms farms = new InMemoryFarms();
    private final InMemorySettlement store = new InMemorySettlement(runs, spools);
    private final RunSamples sample = new RunSamples();

    private Instant now = TEN.plusSeconds(1);
    private final SettleRun settleRun =
            new SettleRun(runs, spools, farms, store, () -> now, attempt -> now = now.plusSeconds(attempt));

    SettleRunTest() {
        spools.byNumber.put(1L, SpoolSamples.spool(1));
        spools.byNumber.put(2L, SpoolSamples.spool(2));
    }

    @Test
    void theFirstResultsAreTakenFromTheSpoolsWithAnEntryOfTheLedger() {
        record(sample.used(1, "12.5", null).used(2, "3", null));

        assertThat(settle()).isEqualTo(new Settling.Settled(0, 0));

        assertThat(remaining(1)).isEqualTo(grams("987.5"));
        assertThat(remaining(2)).isEqualTo(grams("997"));
        assertThat(spools.ledger)
                .containsExactlyInAnyOrder(
                        entry(1, 2, Type.USED, "-12.5", "987.5", 1L), entry(2, 2, Type.USED, "-3", "997", 1L));
    }

    @Test
    void theRunKnowsWhatWasCarriedAndWaitsForNothing() {
        record(sample.used(1, "12.5", null));

        settle();

        Run run = runs.byNumber.get(1L);
        assertThat(run.settled()).isEqualTo(new Settled(1, Map.of(1L, grams("12.5")), DAY, 1L));
        assertThat(run.unsettledSince()).isNull();
        assertThat(run.commitments()).isEmpty();
    }

    @Test
    void aSpoolOfWhichNothingWasUsedGetsNoEntry() {
        record(sample.used(1, "0", null));

        assertThat(settle()).isEqualTo(new Settling.Settled(0, 0));

        assertThat(spools.ledger).isEmpty();
        assertThat(spools.byNumber.get(1L)).isEqualTo(SpoolSamples.spool(1));
    }

    @Test
    void askingAgainChangesNothing() {
        record(sample.used(1, "12.5", null));
        settle();

        assertThat(settle()).isEqualTo(new Settling.AlreadySettled(0));

        assertThat(remaining(1)).isEqualTo(grams("987.5"));
        assertThat(spools.ledger).hasSize(1);
    }

    @Test
    void aCorrectionIsCarriedAsItsDifference() {
        record(sample.used(1, "40", null));
        settle();
        correct(new RunSamples()
                .used(1, "40", null)
                .thenCorrectedAt(TEN.plusSeconds(60))
                .used(1, "42", null));

        settle();

        assertThat(remaining(1)).isEqualTo(grams("958"));
        assertThat(spools.ledger.getLast()).isEqualTo(entry(1, 3, Type.CORRECTED, "-2", "958", 2L));
    }

    @Test
    void aCorrectionOfTheSpoolGivesBackToTheOneThatWasNamedFirst() {
        record(sample.used(1, "40", null));
        settle();
        correct(new RunSamples()
                .used(1, "40", null)
                .thenCorrectedAt(TEN.plusSeconds(60))
                .used(2, "41", null));

        settle();

        assertThat(remaining(1)).isEqualTo(grams("1000"));
        assertThat(remaining(2)).isEqualTo(grams("959"));
        assertThat(spools.ledger)
                .extracting(LedgerEntry::type)
                .containsExactly(Type.USED, Type.CORRECTED, Type.CORRECTED);
    }

    @Test
    void correctionsBeforeTheFirstSettlementLeaveOnlyTheNewest() {
        sample.used(1, "40", null).thenCorrectedAt(TEN.plusSeconds(60)).used(2, "41", null);
        record(sample.thenCorrectedAt(TEN.plusSeconds(61)).used(1, "39", null));

        settle();

        assertThat(spools.ledger).containsExactly(entry(1, 2, Type.USED, "-39", "961", 3L));
        assertThat(remaining(2)).isEqualTo(grams("1000"));
    }

    @Test
    void usingMoreThanRemainedIsRecordedAndTold() {
        record(sample.used(1, "1000.001", null));

        assertThat(settle()).isEqualTo(new Settling.Settled(0, 1));

        assertThat(remaining(1)).isEqualTo(grams("-0.001"));
    }

    @Test
    void aSpoolThatWasOverdrawnBeforeIsNotToldAgain() {
        spools.byNumber.put(1L, SpoolSamples.spool(1, SpoolSamples.details(), grams("-1")));
        record(sample.used(1, "5", null));

        assertThat(settle()).isEqualTo(new Settling.Settled(0, 0));
    }

    @Test
    void aScaleThatShowedTheUseBeforeItWasSettledIsBelieved() {
        record(sample.used(1, "40", null));
        weighed(1, "955", TEN);

        settle();

        assertThat(remaining(1)).isEqualTo(grams("955"));
        assertThat(spools.ledger)
                .containsExactly(
                        entry(1, 3, Type.USED, "-40", "915", 1L),
                        new LedgerEntry(
                                FARM,
                                1,
                                4,
                                now,
                                Type.WEIGHED,
                                grams("40"),
                                grams("955"),
                                null,
                                null,
                                OLA,
                                "The scale had shown already what RUN-001 used"));
        assertThat(store.ofStock(FARM, DAY).value()).isEqualTo(new StockTotals(DAY, grams("40"), money("1")));
    }

    @Test
    void whatTheScaleHadShownCountsOnTheDayThatItIsAtTheFarmNow() {
        record(sample.used(1, "40", null));
        weighed(1, "955", TEN);
        farms.only = new Farm(FARM, 1, null, ZoneId.of("Pacific/Kiritimati"), "EUR", null, null, null, true);

        settle();

        assertThat(store.ofStock(FARM, NEXT_DAY).value()).isEqualTo(new StockTotals(NEXT_DAY, grams("40"), money("1")));
    }

    @Test
    void aScaleThatWasReadBeforeTheResultsShowedNothingOfThem() {
        record(sample.used(1, "40", null));
        weighed(1, "955", TEN.minusMillis(1));

        settle();

        assertThat(remaining(1)).isEqualTo(grams("915"));
    }

    @Test
    void aScaleReadBetweenTwoRevisionsShowedTheFirst() {
        weighed(1, "955", TEN.plusSeconds(30));
        record(sample.used(1, "40", null).thenCorrectedAt(TEN.plusSeconds(60)).used(1, "42", null));

        settle();

        assertThat(remaining(1)).isEqualTo(grams("953"));
        assertThat(sumOfUse(1)).isEqualTo(grams("-42"));
    }

    @Test
    void whatACorrectionTakesBackThatOnlyTheScaleHadShownIsGivenBack() {
        weighed(1, "955", TEN.plusSeconds(30));
        record(sample.used(1, "40", null).thenCorrectedAt(TEN.plusSeconds(60)).used(2, "40", null));

        settle();

        assertThat(remaining(1)).isEqualTo(grams("995"));
        assertThat(sumOfUse(1)).isEqualTo(Grams.ZERO);
    }

    @Test
    void aScaleReadAfterTheSettlementShowsNothingOfALaterCorrection() {
        record(sample.used(1, "40", null));
        settle();
        weighed(1, "955", TEN.plusSeconds(30));
        correct(new RunSamples()
                .used(1, "40", null)
                .thenCorrectedAt(TEN.plusSeconds(60))
                .used(1, "42", null));

        settle();

        assertThat(remaining(1)).isEqualTo(grams("953"));
    }

    @Test
    void theLargestRunFitsIntoOneTransaction() {
        swapAllSpoolsOfTheLargestRun();

        settle();

        assertThat(store.actions).isEqualTo(1 + 32 + 32 + 4);
        assertThat(remaining(1)).isEqualTo(grams("1000"));
        assertThat(remaining(32)).isEqualTo(grams("999"));
    }

    @Test
    void theLargestRunFitsAlsoWhereEverySpoolWasWeighedMeanwhile() {
        swapAllSpoolsOfTheLargestRun();
        for (long spool = 1; spool <= 32; spool++) {
            weighed(spool, "990", TEN.plusSeconds(70));
        }

        settle();

        assertThat(store.actions).isLessThanOrEqualTo(100);
        assertThat(spools.byNumber.values())
                .allSatisfy(spool -> assertThat(spool.stock().remaining()).isEqualTo(grams("990")));
    }

    /** Settled with 16 spools; corrected, and not settled, to 16 others, another day and another printer. */
    private void swapAllSpoolsOfTheLargestRun() {
        for (long spool = 1; spool <= 32; spool++) {
            spools.byNumber.put(spool, SpoolSamples.spool(spool));
        }
        record(use(new RunSamples(), 1, 16));
        settle();
        RunSamples corrected = use(new RunSamples(), 1, 16).thenCorrectedAt(TEN.plusSeconds(60));
        corrected.endedAt = TEN.plus(Duration.ofDays(1));
        corrected.printer = new PrinterRef(2, "Mini");
        correct(use(corrected, 17, 32));
    }

    private static RunSamples use(RunSamples sample, long first, long last) {
        for (long spool = first; spool <= last; spool++) {
            sample.used(spool, "1", null);
        }
        return sample;
    }

    @Test
    void theRunsFiguresAreWrittenAndCountOnItsDay() {
        record(sample.used(1, "12.5", null).model(1, null, 2, 1));

        settle();

        assertThat(store.ofRun(FARM, DAY, 1)).contains(new Versioned<>(FiguresOfRun.of(sample.run()), 1));
        assertThat(store.ofDay(FARM, DAY))
                .isEqualTo(new Versioned<>(DayTotals.none(DAY).plus(FiguresOfRun.of(sample.run())), 1));
    }

    @Test
    void aCorrectionMovesTheFiguresToAnotherDayAndPrinter() {
        record(sample.used(1, "12.5", null));
        settle();
        RunSamples corrected = new RunSamples().used(1, "12.5", null).thenCorrectedAt(TEN.plusSeconds(60));
        corrected.used(1, "13", null);
        corrected.endedAt = TEN.plus(Duration.ofDays(1));
        corrected.printer = new PrinterRef(2, "Mini");
        correct(corrected);

        settle();

        assertThat(store.ofRun(FARM, DAY, 1)).isEmpty();
        assertThat(store.ofDay(FARM, DAY).value()).isEqualTo(new DayTotals(DAY, 0, 0, 0, 0, Grams.ZERO, null));
        assertThat(store.ofRun(FARM, NEXT_DAY, 1)).contains(new Versioned<>(FiguresOfRun.of(corrected.run()), 1));
        assertThat(store.ofDay(FARM, NEXT_DAY).value())
                .isEqualTo(new DayTotals(NEXT_DAY, 1, 0, 0, 0, grams("13"), null));
    }

    @Test
    void aCorrectionOnTheSameDayReplacesTheFigures() {
        record(sample.used(1, "12.5", null));
        settle();
        correct(new RunSamples()
                .used(1, "12.5", null)
                .thenCorrectedAt(TEN.plusSeconds(60))
                .used(1, "13", null));

        settle();

        assertThat(store.ofRun(FARM, DAY, 1).orElseThrow().version()).isEqualTo(2);
        assertThat(store.ofDay(FARM, DAY).value().grams()).isEqualTo(grams("13"));
        assertThat(store.ofDay(FARM, DAY).value().runsCompleted()).isEqualTo(1);
    }

    @Test
    void whatChangedMeanwhileIsReadAgain() {
        record(sample.used(1, "12.5", null));
        store.meanwhile = () -> weighed(1, "500", TEN.minusSeconds(1));

        assertThat(settle()).isEqualTo(new Settling.Settled(1, 0));

        assertThat(remaining(1)).isEqualTo(grams("487.5"));
    }

    @Test
    void anAnswerThatWasLostIsFoundInTheRun() {
        record(sample.used(1, "12.5", null));
        store.afterwards = () -> {
            throw new Unavailable("no answer", null);
        };

        assertThat(settle()).isEqualTo(new Settling.AlreadySettled(1));

        assertThat(remaining(1)).isEqualTo(grams("987.5"));
    }

    @Test
    void aRunThatOthersKeepInTheWayOfWaitsOn() {
        record(sample.used(1, "12.5", null));
        keepChanging();

        assertThat(settle()).isEqualTo(new Settling.StillWaiting(4));

        assertThat(runs.byNumber.get(1L).unsettledSince()).isNotNull();
        assertThat(spools.ledger).allMatch(entry -> entry.type() == Type.WEIGHED);
    }

    @Test
    void aRunThatDoesNotExistIsUnknown() {
        assertThat(settle()).isEqualTo(new Settling.Unknown());
    }

    @Test
    void aSpoolThatDoesNotExistIsNamed() {
        record(sample.used(7, "12.5", null));

        assertThatThrownBy(this::settle).hasMessageContaining("SPOOL-007").hasMessageContaining("RUN-001");
    }

    private Settling settle() {
        return settleRun.settle(FARM, 1, now.plusSeconds(10));
    }

    private void keepChanging() {
        store.meanwhile = () -> {
            weighed(1, "500", TEN.minusSeconds(1));
            keepChanging();
        };
    }

    private void record(RunSamples recorded) {
        runs.byNumber.put(1L, recorded.run());
    }

    private void correct(RunSamples corrected) {
        corrected.settled = runs.byNumber.get(1L).settled();
        record(corrected);
    }

    private void weighed(long number, String remaining, Instant at) {
        Spool spool = spools.byNumber.get(number);
        Grams delta = grams(remaining).minus(spool.stock().remaining());
        SpoolChange change = SpoolChange.none(spool)
                .and(Type.WEIGHED, delta, null, null, OLA, null, at)
                .weighed(at);
        spools.byNumber.put(number, change.spool());
        if (at.isBefore(TEN)) {
            spools.ledger.addAll(change.entries());
        }
    }

    private Grams remaining(long spool) {
        return spools.byNumber.get(spool).stock().remaining();
    }

    private Grams sumOfUse(long spool) {
        return spools.ledger.stream()
                .filter(entry -> entry.spool() == spool && entry.run() != null)
                .map(LedgerEntry::delta)
                .reduce(Grams.ZERO, Grams::plus);
    }

    private LedgerEntry entry(long spool, long sequence, Type type, String delta, String balance, Long revision) {
        return new LedgerEntry(FARM, spool, sequence, now, type, grams(delta), grams(balance), 1L, revision, OLA, null);
    }
}
