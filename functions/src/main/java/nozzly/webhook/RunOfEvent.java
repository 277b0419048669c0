package nozzly.webhook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nozzly.run.ExternalJob;
import nozzly.run.OpenRun;
import nozzly.run.PrintedPlates;
import nozzly.run.Run;
import nozzly.run.RunFilter;
import nozzly.run.RunStatus;
import nozzly.run.Runs;

/**
 * Finds the run of a printer that an event is about: the one of its job; else one that is closed and was printed at the
 * same time; else the oldest open one with its file; else the only open one.
 */
final class RunOfEvent {

    private static final int LATEST = 10;

    /** What the printer is at comes before what waits for it. */
    private static final Comparator<Run> OLDEST =
            Comparator.comparing((Run run) -> run.status() == RunStatus.PENDING).thenComparing(Run::number);

    private final Runs runs;

    RunOfEvent(Runs runs) {
        this.runs = runs;
    }

    Optional<Run> find(PrinterEvent event, long printer) {
        return ofJob(event, printer).or(() -> {
            Collection<Run> open = open(event.farm(), printer);
            List<Run> able = open.stream()
                    .filter(run -> canBe(event, run))
                    .sorted(OLDEST)
                    .toList();
            Optional<Run> printed = printedThen(event, printer, open, able);
            return printed.isPresent() ? printed : ofFile(event, able).or(() -> only(event, able));
        });
    }

    /** Ids that a product uses again do not reach back to runs that had ended before. */
    private Optional<Run> ofJob(PrinterEvent event, long printer) {
        String job = event.said().externalJobId();
        return job == null
                ? Optional.empty()
                : runs.findByJob(event.farm(), printer, job).filter(run -> !Moments.isAfter(event, run));
    }

    private Collection<Run> open(String farm, long printer) {
        List<Long> numbers = runs.open(farm).stream()
                .filter(run -> run.printer().number() == printer && run.status().isOpen())
                .map(OpenRun::number)
                .toList();
        return runs.findAll(farm, numbers).values();
    }

    /** Whether an open run may be the print that the event is about. */
    private static boolean canBe(PrinterEvent event, Run run) {
        boolean another = isAnotherJob(event, run.externalJob()) && run.plan().plates() == 1;
        if (!run.status().isOpen() || another || PrintedPlates.allEnded(run)) {
            return false;
        }
        if (event.said().type() == EventType.STARTED) {
            return true;
        }
        return run.status() == RunStatus.PENDING
                ? event.said().type().isTerminal() && isOfFile(event, run)
                : !Moments.isBefore(event, run);
    }

    private static boolean isAnotherJob(PrinterEvent event, ExternalJob job) {
        return job != null
                && job.id() != null
                && event.said().externalJobId() != null
                && !job.id().equals(event.said().externalJobId());
    }

    /**
     * The run whose print had ended and went on together with the job for longest, unless one that goes on did so, or the
     * printer is known to be at one.
     */
    private Optional<Run> printedThen(PrinterEvent event, long printer, Collection<Run> open, List<Run> able) {
        boolean ofThisPrint = event.said().type().isTerminal() && able.stream().anyMatch(PrintedPlates::isPrinting);
        if (!event.isDeed() || ofThisPrint) {
            return Optional.empty();
        }
        RunFilter closed = new RunFilter(Set.of(RunStatus.COMPLETED, RunStatus.FAILED), printer, null, null);
        List<Run> ended =
                new ArrayList<>(runs.list(event.farm(), closed, LATEST, null).items());
        open.stream().filter(PrintedPlates::allEnded).forEach(ended::add);
        return ended.stream()
                .filter(run -> !isAnotherJob(event, run.externalJob()))
                .filter(run -> Moments.together(event, run) != null)
                .max(Comparator.comparing(run -> Moments.together(event, run)))
                .filter(run -> able.stream()
                        .filter(other -> other.status() == RunStatus.IN_PROGRESS)
                        .noneMatch(other -> Moments.sofar(event, other).compareTo(Moments.together(event, run)) >= 0));
    }

    private static Optional<Run> ofFile(PrinterEvent event, List<Run> able) {
        return able.stream().filter(run -> isOfFile(event, run)).findFirst();
    }

    private static boolean isOfFile(PrinterEvent event, Run run) {
        String file = event.said().fileName();
        return (run.externalJob() != null && FileNames.areSame(run.externalJob().fileName(), file))
                || run.plan().items().stream().anyMatch(item -> FileNames.areSame(item.name(), file));
    }

    private static Optional<Run> only(PrinterEvent event, List<Run> able) {
        return able.size() == 1 ? Optional.of(able.getFirst()) : Optional.empty();
    }
}
