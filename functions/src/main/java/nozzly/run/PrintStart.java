package nozzly.run;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nozzly.catalog.Printer;
import nozzly.spool.Spool;

/** What the report that a print has started does to a run. */
public final class PrintStart {

    private PrintStart() {}

    public static PrintStep of(Run run, PrintReport report, Instant now) {
        return switch (run.status()) {
            case PENDING -> changed(run, report, report.at(), now);
            case IN_PROGRESS -> again(run, report, now);
            case COMPLETED, FAILED, CANCELLED ->
                PrintHistory.endTold(run, report.job()).isPresent() ? new PrintStep.Repeated() : new PrintStep.Closed();
        };
    }

    /** A run of what the printer has loaded, for a print that nobody had planned. */
    public static Run make(
            String farm, long number, Printer printer, List<Spool> loaded, PrintReport report, Instant now) {
        List<PlannedMaterial> materials = loaded.stream()
                .map(spool -> new PlannedMaterial(spool.number(), spool.label(), null))
                .toList();
        PrinterRef ref = new PrinterRef(printer.number(), printer.name());
        Plan plan = new Plan(ref, null, null, null, null, null, 1, null, null, List.of(), materials);
        return new Run(
                farm,
                number,
                1,
                RunStatus.IN_PROGRESS,
                plan,
                now,
                report.at(),
                List.of(),
                null,
                null,
                report.job(),
                null,
                List.of(
                        new HistoryEntry(now, report.by(), Action.CREATE, List.of()),
                        PrintHistory.entry(null, report, RunStatus.IN_PROGRESS, report.at(), now)),
                Set.of(),
                Settled.NONE,
                null);
    }

    /** It was started by hand, is told to have started again, goes on with its next plate, or started earlier. */
    private static PrintStep again(Run run, PrintReport report, Instant now) {
        ExternalJob job = run.externalJob();
        if (job == null) {
            return changed(run, report, run.startedAt(), now);
        }
        boolean another = job.id() != null
                && report.job().id() != null
                && !job.id().equals(report.job().id());
        if (run.plan().plates() > 1) {
            boolean next = another ? !PrintHistory.startTold(run, report.job()) : !PrintHistory.isPrinting(run);
            long ended = run.reported() == null ? 0 : run.reported().plates();
            return next && ended < run.plan().plates()
                    ? changed(run, report, run.startedAt(), now)
                    : new PrintStep.Repeated();
        }
        if (another) {
            return PrintHistory.conflict(run, report, now);
        }
        return PrintHistory.startWasImplied(run) && report.at().isBefore(run.startedAt())
                ? changed(run, report, report.at(), now)
                : new PrintStep.Repeated();
    }

    private static PrintStep changed(Run run, PrintReport report, Instant startedAt, Instant now) {
        Run started = RunChange.of(run)
                .status(RunStatus.IN_PROGRESS)
                .startedAt(startedAt)
                .externalJob(report.job())
                .by(List.of(PrintHistory.entry(run, report, RunStatus.IN_PROGRESS, startedAt, now)));
        return Room.isLeft(started) ? new PrintStep.Changed(started, false) : new PrintStep.NoRoom();
    }
}
