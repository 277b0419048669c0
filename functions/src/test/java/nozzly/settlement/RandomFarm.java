package nozzly.settlement;

import static nozzly.farm.People.FARM;
import static nozzly.farm.People.operator;
import static nozzly.insight.RunSamples.OLA;
import static nozzly.insight.RunSamples.TEN;
import static nozzly.insight.RunSamples.money;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nozzly.catalog.InMemoryFarms;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Precondition;
import nozzly.farm.Unavailable;
import nozzly.run.Failure;
import nozzly.run.FailureReason;
import nozzly.run.ItemResult;
import nozzly.run.Plan;
import nozzly.run.PrinterRef;
import nozzly.run.Rates;
import nozzly.run.Results;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.run.Settled;
import nozzly.run.UsedMaterial;
import nozzly.run.UsedMaterial.Basis;
import nozzly.spool.Grams;
import nozzly.spool.InMemorySpools;
import nozzly.spool.LedgerEntry;
import nozzly.spool.SpoolSamples;

/**
 * A farm where everything happens in any order: runs are completed, failed and corrected, messages are doubled and lost,
 * spools are weighed and adjusted while the index of open runs lags, answers are lost, and others write in between.
 */
final class RandomFarm {

    static final int SPOOLS = 4;
    static final int RUNS = 5;

    final InMemoryRuns runs = new InMemoryRuns();
    final InMemorySpools spools = new InMemorySpools();
    private final InMemoryFarms farms = new InMemoryFarms();
    final InMemorySettlement store = new InMemorySettlement(runs, spools);

    private final Random random;
    private final SettleRun settleRun;
    private final AdjustSpool adjustSpool;
    private Instant now = TEN;

    RandomFarm(long seed) {
        random = new Random(seed);
        settleRun = new SettleRun(runs, spools, farms, store, this::tick, attempt -> {});
        adjustSpool = new AdjustSpool(spools, runs, farms, store, settleRun, this::tick);
        for (long spool = 1; spool <= SPOOLS; spool++) {
            spools.byNumber.put(spool, SpoolSamples.spool(spool));
        }
    }

    /** No two things happen at the same time. */
    private Instant tick() {
        now = now.plusMillis(1);
        return now;
    }

    void act() {
        if (random.nextInt(3) == 0) {
            store.meanwhile = this::somethingHappens;
        }
        if (random.nextInt(5) == 0) {
            store.afterwards = () -> {
                throw new Unavailable("no answer", null);
            };
        }
        somethingHappens();
    }

    void settleAll() {
        store.meanwhile = () -> {};
        store.afterwards = () -> {};
        runs.byNumber.keySet().forEach(this::settle);
    }

    private void somethingHappens() {
        switch (random.nextInt(6)) {
            case 0, 1 -> record();
            case 2, 3 -> settle(1 + random.nextInt(RUNS));
            case 4 -> adjust();
            case 5 -> runs.refreshIndex();
            default -> throw new AssertionError();
        }
    }

    private void settle(long run) {
        settleRun.settle(FARM, run, now.plusSeconds(60));
    }

    private void adjust() {
        Adjustment adjustment = random.nextBoolean()
                ? new Adjustment.Weighed(null, new Grams(random.nextInt(1_000_000)), null)
                : new Adjustment.Changed(new Grams(1 + random.nextInt(5000)), LedgerEntry.Type.ADJUSTMENT, "found");
        adjustSpool.adjust(
                operator(),
                1 + random.nextInt(SPOOLS),
                new Input<>(adjustment, List.of()),
                new Precondition.Any(),
                Once.NONE);
    }

    /** The first results of a run, or a correction. */
    private void record() {
        long number = 1 + random.nextInt(RUNS);
        Run run = runs.byNumber.get(number);
        List<Results> revisions = new ArrayList<>(run == null ? List.of() : run.revisions());
        revisions.add(results(revisions.size() + 1));
        boolean failed = run == null ? random.nextInt(4) == 0 : run.status() == RunStatus.FAILED;
        long printer = 1 + random.nextInt(2);
        Instant recordedAt = revisions.getLast().recordedAt();
        runs.byNumber.put(
                number,
                new Run(
                        FARM,
                        number,
                        run == null ? 1 : run.version() + 1,
                        failed ? RunStatus.FAILED : RunStatus.COMPLETED,
                        plan(new PrinterRef(printer, "Printer " + printer)),
                        TEN,
                        TEN,
                        revisions,
                        rates(printer),
                        failed ? new Failure(FailureReason.CLOG, null) : null,
                        null,
                        null,
                        List.of(),
                        Set.of(),
                        run == null ? Settled.NONE : run.settled(),
                        run == null || run.unsettledSince() == null ? recordedAt : run.unsettledSince()));
    }

    private Results results(long revision) {
        List<UsedMaterial> materials = new ArrayList<>();
        for (long spool = 1; spool <= SPOOLS; spool++) {
            if (random.nextInt(3) == 0) {
                Grams used = new Grams(random.nextInt(4) * 1000L + random.nextInt(1000));
                Grams estimated = random.nextBoolean() ? null : new Grams(random.nextInt(4000));
                materials.add(new UsedMaterial(spool, "PLA", spool, estimated, used, null, Basis.MEASURED));
            }
        }
        List<ItemResult> items = new ArrayList<>();
        for (long model = 1; model <= 3; model++) {
            if (random.nextInt(3) == 0) {
                long good = random.nextInt(5);
                long failed = random.nextInt(3);
                items.add(new ItemResult(model, "Model " + model, good + failed, good, failed));
            }
        }
        return new Results(
                revision,
                tick(),
                OLA,
                null,
                random.nextBoolean() ? null : FailureReason.WARPING,
                random.nextInt(4) == 0,
                TEN.plus(Duration.ofHours(random.nextInt(48))),
                random.nextInt(4) == 0 ? null : (Long) (long) random.nextInt(100_000),
                false,
                items,
                materials);
    }

    private static Plan plan(PrinterRef printer) {
        return new Plan(printer, null, null, null, 3600L, null, 1, null, null, List.of(), List.of());
    }

    private Rates rates(long printer) {
        Map<Long, Rates.SpoolRate> spoolRates = new HashMap<>();
        for (long spool = 1; spool <= SPOOLS; spool++) {
            spoolRates.put(
                    spool,
                    new Rates.SpoolRate(
                            random.nextInt(4) == 0 ? null : money("24.99"),
                            Grams.of(750),
                            spool < 3 ? "PLA" : "PETG",
                            spool == 1 ? "Black" : null));
        }
        Map<Long, Grams> pieceGrams = new HashMap<>(Map.of(1L, new Grams(1234), 2L, new Grams(777)));
        if (random.nextBoolean()) {
            pieceGrams.put(3L, new Grams(31));
        }
        return new Rates(
                "EUR",
                ZoneId.of("America/New_York"),
                random.nextBoolean() ? null : money("0.31"),
                random.nextBoolean() ? null : money("17.5"),
                7L,
                new Rates.Machine(printer, random.nextBoolean() ? null : money("0.77"), 130L),
                spoolRates,
                pieceGrams);
    }
}
