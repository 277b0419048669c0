package nozzly.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.catalog.Farm;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.run.UsedMaterial.Basis;
import nozzly.spool.Grams;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/**
 * What the report that a print has ended does to a run: it waits for its results, or gets them from the report. A run
 * over several plates always waits, once the last has ended.
 */
public final class PrintEnd {

    private static final String SUCCEEDED = "succeeded";
    private static final String CANCELLED = "cancelled";

    private final Spools spools;
    private final RateBook rates;

    public PrintEnd(Spools spools, Models models, Printers printers) {
        this.spools = spools;
        this.rates = new RateBook(printers, models);
    }

    /**
     * @param loaded spool numbers of the printer, by tool
     * @param completes whether a success that tells what was used completes the run
     */
    public PrintStep of(Run run, PrintReport report, List<Long> loaded, boolean completes, Farm farm, Instant now) {
        Optional<String> told = toldBefore(run, report);
        if (told.isPresent()) {
            return told.get().equals(report.told())
                    ? new PrintStep.Repeated()
                    : PrintHistory.conflict(run, report, now);
        }
        if (!run.status().isOpen()) {
            return new PrintStep.Closed();
        }
        Instant startedAt = startedAt(run, report);
        Optional<Map<Long, Grams>> used = used(run, report, loaded, completes);
        RunStatus status = used.isEmpty() ? RunStatus.IN_PROGRESS : statusOf(report);
        RunChange change = RunChange.of(run)
                .status(status)
                .startedAt(startedAt)
                .externalJob(report.job())
                .reported(PrintedPlates.and(run, report, startedAt))
                .failure(status == RunStatus.FAILED ? failure(report) : null);
        used.ifPresent(grams -> record(change, run, report, startedAt, grams, farm, now));
        Run ended = change.by(List.of(PrintHistory.entry(run, report, status, startedAt, now)));
        return Room.isLeft(ended) ? new PrintStep.Changed(ended, used.isPresent()) : new PrintStep.NoRoom();
    }

    private static Optional<String> toldBefore(Run run, PrintReport report) {
        boolean named = report.job().id() != null;
        boolean printing = run.status().isOpen() && !PrintedPlates.allEnded(run);
        Optional<String> ofThisJob =
                named || !printing ? PrintHistory.endTold(run, report.job()) : Optional.<String>empty();
        return ofThisJob.isPresent() || !run.status().isOpen() || printing
                ? ofThisJob
                : Optional.of(run.reported().outcome());
    }

    /** Where nobody told the start, it is worked out, or else unknown and taken for the end. */
    private static Instant startedAt(Run run, PrintReport report) {
        if (run.startedAt() != null) {
            return run.startedAt();
        }
        return report.elapsedSeconds() == null ? report.at() : report.at().minusSeconds(report.elapsedSeconds());
    }

    /** What it used of each spool, where that makes its results; empty where it waits for a person. */
    private static Optional<Map<Long, Grams>> used(Run run, PrintReport report, List<Long> loaded, boolean completes) {
        boolean succeeded = report.told().equals(SUCCEEDED);
        if (run.plan().plates() > 1 || (succeeded && !completes)) {
            return Optional.empty();
        }
        if (run.plan().materials().isEmpty()) {
            return Optional.of(Map.of());
        }
        PrintedMaterials materials = new PrintedMaterials(run, loaded, report);
        return succeeded ? materials.measured() : materials.estimated();
    }

    private void record(
            RunChange change,
            Run run,
            PrintReport report,
            Instant startedAt,
            Map<Long, Grams> grams,
            Farm farm,
            Instant now) {
        boolean good = report.told().equals(SUCCEEDED);
        List<ItemResult> items = run.plan().items().stream()
                .map(item -> new ItemResult(
                        item.model(),
                        item.name(),
                        item.quantity(),
                        good ? item.quantity() : 0,
                        good ? 0 : item.quantity()))
                .toList();
        List<UsedMaterial> materials = run.plan().materials().stream()
                .map(material -> used(material, grams.get(material.spool())))
                .toList();
        Map<Long, Spool> known = spools.findAll(run.farm(), grams.keySet());
        Results results = new Results(
                1,
                now,
                report.by(),
                null,
                null,
                false,
                PrintedPlates.endedAt(report, startedAt),
                PrintedPlates.seconds(run, report),
                report.elapsedSeconds() != null,
                items,
                materials);
        change.results(
                results,
                rates.today(
                        farm,
                        run.printer(),
                        known.values(),
                        items.stream().map(ItemResult::model).toList()));
    }

    private static UsedMaterial used(PlannedMaterial material, Grams grams) {
        return new UsedMaterial(
                material.spool(),
                material.label(),
                material.spool(),
                material.estimated(),
                grams,
                null,
                Basis.ESTIMATED);
    }

    private static RunStatus statusOf(PrintReport report) {
        return report.told().equals(SUCCEEDED) ? RunStatus.COMPLETED : RunStatus.FAILED;
    }

    private static Failure failure(PrintReport report) {
        return new Failure(
                report.told().equals(CANCELLED) ? FailureReason.STOPPED : FailureReason.OTHER, report.reason());
    }
}
