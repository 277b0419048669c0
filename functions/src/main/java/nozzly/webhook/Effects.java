package nozzly.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Farm;
import nozzly.catalog.Farms;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Actor;
import nozzly.run.ExternalJob;
import nozzly.run.PrintEnd;
import nozzly.run.PrintReport;
import nozzly.run.PrintStart;
import nozzly.run.PrintStep;
import nozzly.run.Reported.Consumption;
import nozzly.run.Run;

/** Works out what an event does to the run that it is about. */
final class Effects {

    private final PrintEnd ends;
    private final Printers printers;
    private final Farms farms;

    Effects(PrintEnd ends, Printers printers, Farms farms) {
        this.ends = ends;
        this.printers = printers;
        this.farms = farms;
    }

    /** @param by who does it: the connection, or the person who says that it is about this run */
    Effect of(PrinterEvent event, Run run, Actor by, Instant now) {
        if (!event.isDeed()) {
            return Effect.none(event.settled(EventOutcome.NOTED, run.number()));
        }
        Farm farm = farms.get(event.farm());
        return switch (step(event, run, by, farm, now)) {
            case PrintStep.Changed(Run changed, boolean recorded) ->
                new Effect(
                        event.settled(EventOutcome.APPLIED, run.number()),
                        changed,
                        false,
                        recorded && !farm.hasResults() ? farm : null,
                        recorded);
            case PrintStep.Repeated(), PrintStep.Closed() ->
                Effect.none(event.settled(EventOutcome.DUPLICATE, run.number()));
            case PrintStep.Conflict(Run flagged) ->
                new Effect(
                        event.settled(EventOutcome.CONFLICT, run.number()),
                        flagged.version() == run.version() ? null : flagged,
                        false,
                        null,
                        false);
            case PrintStep.NoRoom() -> Effect.none(event.settled(EventOutcome.CONFLICT, run.number()));
        };
    }

    private PrintStep step(PrinterEvent event, Run run, Actor by, Farm farm, Instant now) {
        PrintReport report = report(event, by);
        if (event.said().type() == EventType.STARTED) {
            return PrintStart.of(run, report, now);
        }
        List<Long> loaded = printers.find(run.farm(), run.printer().number())
                .map(Printer::loadedSpools)
                .orElse(List.of());
        return ends.of(run, report, loaded, event.origin().completes(), farm, now);
    }

    static PrintReport report(PrinterEvent event, Actor by) {
        CanonicalEvent said = event.said();
        return new PrintReport(
                event.id(),
                by,
                event.actor().name(),
                event.word(),
                said.type().word(),
                new ExternalJob(event.origin().connectionId(), said.externalJobId(), said.fileName()),
                event.at(),
                said.elapsedSeconds(),
                Optional.ofNullable(said.progressPercent())
                        .map(Integer::longValue)
                        .orElse(null),
                said.consumption().stream().map(Effects::consumption).toList(),
                said.reason());
    }

    private static Consumption consumption(Consumed used) {
        return new Consumption(
                used.tool() == null ? null : (Long) used.tool().longValue(),
                used.grams(),
                used.millimetres() == null ? null : (Long) used.millimetres().longValue(),
                used.basis().word());
    }
}
