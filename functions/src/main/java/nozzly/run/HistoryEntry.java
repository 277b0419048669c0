package nozzly.run;

import java.time.Instant;
import java.util.List;
import nozzly.farm.Actor;

/** One step of a run's timeline; never changed, never removed. */
public record HistoryEntry(Instant at, Actor actor, Action action, List<FieldChange> changes) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }

    /** What became of a field. Both are null for long texts and lists, which are named only. */
    public record FieldChange(String field, String from, String to) {}
}
