package nozzly.run;

import java.util.Collection;
import java.util.List;
import nozzly.spool.Spool;

/** A run whose results were just recorded, and what people should know about it. */
public record Recorded(Run run, List<Warning> warnings) {

    public Recorded {
        warnings = List.copyOf(warnings);
    }

    /** The spools that were weighed after the run's end: the scale may have shown already what it used. */
    static List<Warning> weighedSince(Results results, Collection<Spool> spools) {
        return spools.stream()
                .filter(spool -> spool.stock().weighedAt() != null
                        && spool.stock().weighedAt().isAfter(results.endedAt()))
                .map(spool -> (Warning) new Warning.WeighedSince(spool.number()))
                .toList();
    }
}
