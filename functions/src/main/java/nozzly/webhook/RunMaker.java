package nozzly.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nozzly.catalog.Printer;
import nozzly.farm.Kind;
import nozzly.farm.Numbers;
import nozzly.run.PrintStart;
import nozzly.run.Run;
import nozzly.run.Runs;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/** Makes a run for a print that nobody had planned, where its connection is allowed to. */
final class RunMaker {

    private final Runs runs;
    private final Spools spools;
    private final Numbers numbers;

    RunMaker(Runs runs, Spools spools, Numbers numbers) {
        this.runs = runs;
        this.spools = spools;
        this.numbers = numbers;
    }

    /** Of the spools that the printer has loaded; empty for an event that makes none. */
    Optional<Effect> make(PrinterEvent event, Printer printer, Instant now) {
        boolean makes = event.origin().makesRuns() && event.said().type() == EventType.STARTED && !printer.archived();
        if (!makes || !runs.takesAnother(event.farm())) {
            return Optional.empty();
        }
        Map<Long, Spool> known = spools.findAll(event.farm(), printer.loadedSpools());
        List<Spool> loaded = printer.loadedSpools().stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        Run run = PrintStart.make(
                event.farm(),
                numbers.take(event.farm(), Kind.RUN, 1),
                printer,
                loaded,
                Effects.report(event, event.actor()),
                now);
        return Optional.of(new Effect(event.settled(EventOutcome.APPLIED, run.number()), run, true, null, false));
    }
}
