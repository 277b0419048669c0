package nozzly.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nozzly.run.HistoryEntry.FieldChange;

/** How printers' reports stand in the timeline of a run, and what it tells of those that came before. */
final class PrintHistory {

    private static final String TYPE = "type";
    private static final String CONTRADICTION = "contradiction";
    private static final String JOB = "job";
    private static final String STARTED_AT = "startedAt";
    private static final String STARTED = "started";

    private PrintHistory() {}

    /** @param before null for a run that the report makes */
    static HistoryEntry entry(Run before, PrintReport report, RunStatus status, Instant startedAt, Instant now) {
        List<FieldChange> changes = told(report, TYPE);
        RunStatus from = before == null ? null : before.status();
        if (from != status) {
            changes.add(new FieldChange("status", from == null ? null : from.name(), status.name()));
        }
        Instant started = before == null ? null : before.startedAt();
        if (!startedAt.equals(started)) {
            changes.add(new FieldChange(STARTED_AT, started == null ? null : started.toString(), startedAt.toString()));
        }
        return new HistoryEntry(now, report.by(), Action.PRINTER_EVENT, changes);
    }

    /** That the report contradicts what was told of this print before: once for each thing that it tells. */
    static PrintStep.Conflict conflict(Run run, PrintReport report, Instant now) {
        boolean known = run.history().stream()
                .anyMatch(entry -> change(entry, CONTRADICTION).equals(Optional.of(report.told()))
                        && change(entry, JOB)
                                .equals(Optional.ofNullable(report.job().id())));
        HistoryEntry step = new HistoryEntry(now, report.by(), Action.PRINTER_EVENT, told(report, CONTRADICTION));
        Run flagged = RunChange.of(run).by(List.of(step));
        return new PrintStep.Conflict(known || !Room.isLeft(flagged) ? run : flagged);
    }

    private static List<FieldChange> told(PrintReport report, String as) {
        List<FieldChange> changes = new ArrayList<>();
        if (report.word() != null) {
            changes.add(new FieldChange("event", null, report.word()));
        }
        if (!report.sender().equals(report.by().name())) {
            changes.add(new FieldChange("sender", null, report.sender()));
        }
        changes.add(new FieldChange(as, null, report.told()));
        changes.add(new FieldChange("printerEventId", null, report.event()));
        if (report.job().id() != null) {
            changes.add(new FieldChange(JOB, null, report.job().id()));
        }
        return changes;
    }

    /** What was told last of how this print ended; without an id of a job, of how any did. */
    static Optional<String> endTold(Run run, ExternalJob job) {
        return run.history().reversed().stream()
                .filter(entry -> entry.action() == Action.PRINTER_EVENT)
                .filter(entry -> job.id() == null || change(entry, JOB).equals(Optional.of(job.id())))
                .flatMap(entry -> change(entry, TYPE).stream())
                .filter(told -> !told.equals(STARTED))
                .findFirst();
    }

    /** Whether the start of this very job was told. */
    static boolean startTold(Run run, ExternalJob job) {
        return run.history().stream()
                .anyMatch(entry -> STARTED.equals(change(entry, TYPE).orElse(null))
                        && change(entry, JOB).equals(Optional.ofNullable(job.id())));
    }

    /** Whether the last that printers told is the start of a print. */
    static boolean isPrinting(Run run) {
        return run.history().reversed().stream()
                .flatMap(entry -> change(entry, TYPE).stream())
                .findFirst()
                .filter(STARTED::equals)
                .isPresent();
    }

    /** Whether nobody told when the run started: the report of an end implied it. */
    static boolean startWasImplied(Run run) {
        return run.history().reversed().stream()
                .filter(entry -> change(entry, STARTED_AT).isPresent()
                        || entry.action() == Action.START
                        || STARTED.equals(change(entry, TYPE).orElse(null)))
                .findFirst()
                .flatMap(entry -> change(entry, TYPE))
                .filter(told -> !told.equals(STARTED))
                .isPresent();
    }

    private static Optional<String> change(HistoryEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field) && change.to() != null)
                .map(FieldChange::to)
                .findFirst();
    }
}
