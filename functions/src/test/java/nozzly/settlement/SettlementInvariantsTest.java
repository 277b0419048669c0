package nozzly.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.insight.DayTotals;
import nozzly.insight.FiguresOfRun;
import nozzly.insight.RunFigures;
import nozzly.insight.StockTotals;
import nozzly.run.Results;
import nozzly.run.Run;
import nozzly.run.UsedMaterial;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.LedgerEntry.Type;
import nozzly.spool.SpoolSamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of stock, ledger and figures after anything that may happen. A seed that fails is in the test's name. */
class SettlementInvariantsTest {

    private static final int SEEDS = 1000;
    private static final int ACTIONS = 60;
    private static final LocalDate DAY = LocalDate.parse("2026-05-01");

    @TestFactory
    List<DynamicTest> whateverHappens() {
        List<DynamicTest> tests = new ArrayList<>();
        for (long first = 0; first < SEEDS; first += 100) {
            long from = first;
            tests.add(DynamicTest.dynamicTest("seeds from " + from, () -> {
                for (long seed = from; seed < from + 100; seed++) {
                    check(seed);
                }
            }));
        }
        return tests;
    }

    private static void check(long seed) {
        RandomFarm farm = new RandomFarm(seed);
        for (int i = 0; i < ACTIONS; i++) {
            farm.act();
            for (long spool = 1; spool <= RandomFarm.SPOOLS; spool++) {
                theLedgerHasNoGapAndEveryBalanceFollowsFromTheOneBefore(farm, spool);
            }
        }
        farm.settleAll();
        String described = "seed " + seed;
        for (long spool = 1; spool <= RandomFarm.SPOOLS; spool++) {
            theLedgerHasNoGapAndEveryBalanceFollowsFromTheOneBefore(farm, spool);
            assertThat(remaining(farm, spool)).as(described).isEqualTo(asIfSettledAtOnce(farm, spool));
            for (Run run : farm.runs.byNumber.values()) {
                assertThat(usedByTheLedger(farm, run.number(), spool))
                        .as(described)
                        .isEqualTo(used(run.results(), spool).negated());
            }
        }
        assertThat(figures(farm)).as(described).isEqualTo(recomputed(farm));
    }

    private static void theLedgerHasNoGapAndEveryBalanceFollowsFromTheOneBefore(RandomFarm farm, long spool) {
        Grams balance = SpoolSamples.spool(spool).stock().remaining();
        long sequence = 1;
        for (LedgerEntry entry : ledger(farm, spool)) {
            balance = balance.plus(entry.delta());
            sequence++;
            assertThat(entry.balance()).isEqualTo(balance);
            assertThat(entry.sequence()).isEqualTo(sequence);
        }
        assertThat(remaining(farm, spool)).isEqualTo(balance);
        assertThat(farm.spools.byNumber.get(spool).stock().sequence()).isEqualTo(sequence);
    }

    private record Event(Instant at, Grams change, Grams scale) {}

    /** What would remain if results were in the stock the moment they are recorded. */
    private static Grams asIfSettledAtOnce(RandomFarm farm, long spool) {
        List<Event> events = new ArrayList<>();
        for (Run run : farm.runs.byNumber.values()) {
            Grams before = Grams.ZERO;
            for (Results results : run.revisions()) {
                Grams used = used(results, spool);
                events.add(new Event(results.recordedAt(), before.minus(used), null));
                before = used;
            }
        }
        for (LedgerEntry entry : ledger(farm, spool)) {
            if (entry.type() == Type.ADJUSTMENT) {
                events.add(new Event(entry.at(), entry.delta(), null));
            } else if (entry.type() == Type.WEIGHED && entry.note() == null) {
                events.add(new Event(entry.at(), null, entry.balance()));
            }
        }
        events.sort(Comparator.comparing(Event::at));
        Grams remaining = SpoolSamples.spool(spool).stock().remaining();
        for (Event event : events) {
            remaining = event.scale() != null ? event.scale() : remaining.plus(event.change());
        }
        return remaining;
    }

    private static Map<Object, Object> figures(RandomFarm farm) {
        Map<Object, Object> figures = new HashMap<>();
        farm.store.figures.forEach((key, figure) -> figures.put(key, withoutCorrection(figure.value())));
        figures.values().removeIf(SettlementInvariantsTest::isEmpty);
        return figures;
    }

    /** The runs do not tell when one was moved away from a day. */
    private static Object withoutCorrection(Object figure) {
        return figure instanceof DayTotals totals
                ? new DayTotals(
                        totals.day(),
                        totals.runsCompleted(),
                        totals.runsFailed(),
                        totals.itemsGood(),
                        totals.itemsFailed(),
                        totals.grams(),
                        null)
                : figure;
    }

    private static boolean isEmpty(Object figure) {
        return (figure instanceof DayTotals totals && totals.equals(DayTotals.none(totals.day())))
                || (figure instanceof StockTotals stock && stock.equals(StockTotals.none(stock.day())));
    }

    private static Map<Object, Object> recomputed(RandomFarm farm) {
        Map<Object, Object> figures = new HashMap<>();
        for (Run run : farm.runs.byNumber.values()) {
            RunFigures of = FiguresOfRun.of(run);
            figures.put(new InMemorySettlement.RunKey(of.day(), of.run()), of);
            Object key = new InMemorySettlement.DayKey(of.day());
            DayTotals none = DayTotals.none(of.day());
            figures.merge(key, none.plus(of), (totals, one) -> ((DayTotals) totals).plus(of));
        }
        StockTotals stock = StockTotals.none(DAY);
        for (LedgerEntry entry : farm.spools.ledger) {
            stock = stock.plus(farm.spools.byNumber.get(entry.spool()), entry);
        }
        figures.put(DAY, stock);
        figures.replaceAll((key, figure) -> withoutCorrection(figure));
        figures.values().removeIf(SettlementInvariantsTest::isEmpty);
        return figures;
    }

    private static Grams usedByTheLedger(RandomFarm farm, long run, long spool) {
        return ledger(farm, spool).stream()
                .filter(entry -> entry.run() != null && entry.run() == run)
                .map(LedgerEntry::delta)
                .reduce(Grams.ZERO, Grams::plus);
    }

    private static Grams used(Results results, long spool) {
        return results.materials().stream()
                .filter(material -> material.spool() == spool)
                .map(UsedMaterial::actual)
                .reduce(Grams.ZERO, Grams::plus);
    }

    private static List<LedgerEntry> ledger(RandomFarm farm, long spool) {
        return farm.spools.ledger.stream()
                .filter(entry -> entry.spool() == spool)
                .toList();
    }

    private static Grams remaining(RandomFarm farm, long spool) {
        return farm.spools.byNumber.get(spool).stock().remaining();
    }
}
