package nozzly.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nozzly.farm.Actor;
import nozzly.farm.Money;
import nozzly.farm.People;
import nozzly.run.Estimate;
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

/** Builds runs with results. What is not said: completed on 2026-05-01 at 10:00 UTC after an hour, everything unpriced. */
public final class RunSamples {

    public static final Actor OLA = new Actor("ola", "Ola");
    public static final Instant TEN = Instant.parse("2026-05-01T10:00:00Z");

    public long number = 1;
    public PrinterRef printer = new PrinterRef(1, "Mk4");
    public String slicer;
    public Estimate estimate;
    public Long estimatedSeconds;
    public Long seconds = 3600L;
    public RunStatus status = RunStatus.COMPLETED;
    public FailureReason failure = FailureReason.CLOG;
    public FailureReason failureReason;
    public boolean closedShort;
    public Instant recordedAt = TEN;
    public Instant endedAt = TEN;
    public ZoneId zone = ZoneId.of("UTC");
    public Money hourlyCost;
    public Money labourPerHour;
    public Settled settled = Settled.NONE;
    public final List<ItemResult> items = new ArrayList<>();
    public final List<UsedMaterial> materials = new ArrayList<>();
    public final List<Results> earlier = new ArrayList<>();
    public final Map<Long, Rates.SpoolRate> spools = new HashMap<>();
    public final Map<Long, Grams> pieceGrams = new HashMap<>();

    public RunSamples model(long model, String pieceGrams, long good, long failed) {
        items.add(new ItemResult(model, "Model " + model, good + failed, good, failed));
        if (pieceGrams != null) {
            this.pieceGrams.put(model, grams(pieceGrams));
        }
        return this;
    }

    /** Used of a spool of black PLA of 1 kg. */
    public RunSamples used(long spool, String grams, String estimated) {
        return used(spool, "PLA", "Black", grams, estimated);
    }

    public RunSamples used(long spool, String material, String color, String grams, String estimated) {
        spools.putIfAbsent(spool, new Rates.SpoolRate(null, Grams.of(1000), material, color));
        materials.add(new UsedMaterial(
                spool,
                material,
                spool,
                estimated == null ? null : grams(estimated),
                grams(grams),
                null,
                Basis.MEASURED));
        return this;
    }

    /** All of its spools cost so much a kilogram. */
    public RunSamples price(String price) {
        spools.replaceAll(
                (spool, rate) -> new Rates.SpoolRate(money(price), rate.net(), rate.material(), rate.color()));
        return this;
    }

    /** Corrected: what was said so far is a revision that others follow. */
    public RunSamples thenCorrectedAt(Instant time) {
        earlier.add(results());
        recordedAt = time;
        items.clear();
        materials.clear();
        return this;
    }

    public Run run() {
        List<Results> revisions = new ArrayList<>(earlier);
        revisions.add(results());
        return new Run(
                People.FARM,
                number,
                revisions.size() + 2L,
                status,
                new Plan(printer, slicer, null, null, estimatedSeconds, estimate, 1, null, null, List.of(), List.of()),
                TEN,
                endedAt.minusSeconds(3600),
                revisions,
                new Rates(
                        "EUR",
                        zone,
                        null,
                        labourPerHour,
                        labourPerHour == null ? null : 60L,
                        new Rates.Machine(printer.number(), hourlyCost, null),
                        spools,
                        pieceGrams),
                status == RunStatus.FAILED ? new Failure(failure, null) : null,
                null,
                null,
                List.of(),
                Set.of(),
                settled,
                recordedAt);
    }

    private Results results() {
        return new Results(
                earlier.size() + 1L,
                recordedAt,
                OLA,
                earlier.isEmpty() ? null : "counted again",
                failureReason,
                closedShort,
                endedAt,
                seconds,
                false,
                items,
                materials);
    }

    public static Grams grams(String grams) {
        return new Grams(new BigDecimal(grams).movePointRight(3).longValueExact());
    }

    public static Money money(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(4).longValueExact());
    }
}
