package nozzly.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nozzly.farm.Saved;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.insight.Versioned;
import nozzly.run.Run;

/** Figures as they are stored now, to be compared with the runs and replaced where they differ. */
public interface RebuildStore {

    /** All runs of a farm, by number, read on while the stream is. */
    Stream<Run> runs(String farm);

    /** Days that there are any figures on. */
    Stream<LocalDate> days(String farm);

    /** The figures of {@code runs} on the day that each is settled on, by number; missing where there are none. */
    Map<Long, Versioned<RunFigures>> ofRuns(String farm, List<Run> runs);

    /** The figures of all runs on a day. */
    List<Versioned<RunFigures>> ofDay(String farm, LocalDate day);

    /** Version 0 and nothing in it where there are none. */
    Versioned<DayTotals> totals(String farm, LocalDate day);

    /** Replaces a run's figures, unless they, or what is settled of the run, have changed since they were read. */
    Saved replace(Run run, Versioned<RunFigures> figures);

    /** Removes figures of a run that it does not have, unless they have changed since they were read. */
    Saved remove(String farm, Versioned<RunFigures> figures);

    /** Replaces a day's totals, unless they have changed since they were read. */
    Saved replace(String farm, Versioned<DayTotals> totals);
}
