package nozzly.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nozzly.run.Reported.Consumption;
import nozzly.spool.Grams;

/** Adds up what printers report of the plates of a run, each of which is a print of its own. */
public final class PrintedPlates {

    private static final long LONGEST_SECONDS = Duration.ofDays(365).toSeconds();
    private static final String SUCCEEDED = "succeeded";

    private PrintedPlates() {}

    /** Whether a printer has reported the end of every plate. */
    public static boolean allEnded(Run run) {
        return run.reported() != null && run.reported().plates() >= run.plan().plates();
    }

    /** Whether the last that printers reported of it is the start of a print. */
    public static boolean isPrinting(Run run) {
        return run.status() == RunStatus.IN_PROGRESS && PrintHistory.isPrinting(run);
    }

    /** What was reported of the run together with the end of another plate. */
    static Reported and(Run run, PrintReport report, Instant startedAt) {
        Reported before = run.reported();
        Instant endedAt = endedAt(report, startedAt);
        Long seconds = seconds(run, report);
        String connection = report.job().connectionId();
        if (before == null) {
            return new Reported(endedAt, report.told(), seconds, report.consumption(), connection, 1);
        }
        return new Reported(
                endedAt.isAfter(before.at()) ? endedAt : before.at(),
                before.outcome().equals(SUCCEEDED) ? report.told() : before.outcome(),
                before.durationSeconds() == null || seconds == null
                        ? null
                        : (Long) (before.durationSeconds() + seconds),
                sum(before.consumption(), report.consumption()),
                connection,
                before.plates() + 1);
    }

    /** Clocks differ: nothing ends before it starts. */
    static Instant endedAt(PrintReport report, Instant startedAt) {
        return report.at().isBefore(startedAt) ? startedAt : report.at();
    }

    /** How long one plate took: as told, else since the run's start, where that is the plate's; null when unknown. */
    static Long seconds(Run run, PrintReport report) {
        if (report.elapsedSeconds() != null) {
            return report.elapsedSeconds();
        }
        if (run.startedAt() == null || run.plan().plates() > 1) {
            return null;
        }
        long seconds = Duration.between(run.startedAt(), report.at()).toSeconds();
        return seconds > LONGEST_SECONDS ? null : (Long) Math.max(0, seconds);
    }

    private static List<Consumption> sum(List<Consumption> some, List<Consumption> more) {
        List<Consumption> sums = new ArrayList<>(some);
        for (Consumption one : more) {
            int place = place(sums, one);
            if (place < 0) {
                sums.add(one);
            } else {
                sums.set(place, sum(sums.get(place), one));
            }
        }
        return sums;
    }

    private static int place(List<Consumption> sums, Consumption one) {
        for (int i = 0; i < sums.size(); i++) {
            Consumption sum = sums.get(i);
            if (Objects.equals(sum.tool(), one.tool())
                    && sum.basis().equals(one.basis())
                    && (sum.grams() == null) == (one.grams() == null)) {
                return i;
            }
        }
        return -1;
    }

    private static Consumption sum(Consumption one, Consumption other) {
        Grams grams = one.grams() == null ? null : one.grams().plus(other.grams());
        Long millimetres = one.millimetres() == null || other.millimetres() == null
                ? null
                : (Long) (one.millimetres() + other.millimetres());
        return new Consumption(one.tool(), grams, millimetres, one.basis());
    }
}
