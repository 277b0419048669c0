package nozzly.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nozzly.run.HistoryEntry.FieldChange;
import nozzly.spool.Grams;

/** Tells what an edit changed, field by field. Long texts and lists are named without their values. */
final class Changes {

    private final List<FieldChange> changes = new ArrayList<>();

    private Changes() {}

    static List<FieldChange> ofPlan(Plan from, Plan to) {
        Changes changes = new Changes();
        changes.value("printer", from.printer().id(), to.printer().id());
        changes.value("slicer", from.slicer(), to.slicer());
        changes.value("bedTemperatureC", from.bedTemperatureC(), to.bedTemperatureC());
        changes.value("nozzleTemperatureC", from.nozzleTemperatureC(), to.nozzleTemperatureC());
        changes.value("estimatedSeconds", from.estimatedSeconds(), to.estimatedSeconds());
        changes.value("estimate", total(from.estimate()), total(to.estimate()));
        changes.value("plates", from.plates(), to.plates());
        changes.named("notes", from.notes(), to.notes());
        changes.named("items", from.items(), to.items());
        changes.named("materials", from.materials(), to.materials());
        return changes.changes;
    }

    static List<FieldChange> ofResults(Run run, PrinterRef printer, Timing timing, Results results) {
        Results before = run.results();
        Changes changes = new Changes();
        changes.value("printer", run.printer().id(), printer.id());
        changes.value("startedAt", run.startedAt(), timing.startedAt());
        changes.value("endedAt", before.endedAt(), results.endedAt());
        changes.value("durationSeconds", before.durationSeconds(), results.durationSeconds());
        changes.value("failureReason", word(before.failureReason()), word(results.failureReason()));
        changes.value("closedShort", before.closedShort(), results.closedShort());
        changes.named("items", before.items(), results.items());
        changes.named("materials", before.materials(), results.materials());
        return changes.changes;
    }

    private void value(String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(field, text(from), text(to)));
        }
    }

    private void named(String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(field, null, null));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Grams total(Estimate estimate) {
        return estimate == null ? null : estimate.total();
    }

    private static String word(FailureReason reason) {
        return reason == null ? null : reason.word();
    }
}
