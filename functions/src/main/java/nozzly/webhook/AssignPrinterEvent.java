package nozzly.webhook;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Farms;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;
import nozzly.run.PrintEnd;
import nozzly.run.Run;
import nozzly.run.Runs;
import nozzly.run.SettlementQueue;
import nozzly.spool.Spools;

/** A person says which run an event is about, and it does to that run what it tells. */
public final class AssignPrinterEvent {

    private final PrinterEvents events;
    private final Runs runs;
    private final Effects effects;
    private final SettlementQueue queue;
    private final InstantSource clock;

    public AssignPrinterEvent(
            PrinterEvents events,
            Runs runs,
            Printers printers,
            Models models,
            Spools spools,
            Farms farms,
            SettlementQueue queue,
            InstantSource clock) {
        this.events = events;
        this.runs = runs;
        this.effects = new Effects(new PrintEnd(spools, models, printers), printers, farms);
        this.queue = queue;
        this.clock = clock;
    }

    /** @param recorded whether the run got results */
    public record Assigned(PrinterEvent event, boolean recorded) {}

    /** @param input id of the run */
    public Outcome<Assigned> assign(Caller caller, String id, Input<String> input, Once once) {
        Outcome<Effect> outcome = Attempts.until(() -> {
            Optional<PrinterEvent> event = events.find(caller.farm(), id);
            return event.isEmpty()
                    ? Optional.of(Outcome.refused(new Refusal.NotFound("such event")))
                    : attempt(caller, event.get(), input, once);
        });
        return outcome.map(effect -> {
            if (effect.recorded()) {
                queue.send(caller.farm(), effect.run().number());
            }
            return new Assigned(effect.event(), effect.recorded());
        });
    }

    private Optional<Outcome<Effect>> attempt(Caller caller, PrinterEvent event, Input<String> input, Once once) {
        if (event.isSettled()) {
            String detail = "The event is %s%s: only one that found no run can be assigned."
                    .formatted(event.outcome().word(), event.run() == null ? "" : " to " + Kind.RUN.id(event.run()));
            return Optional.of(Outcome.refused(new Refusal.NotAllowedNow(detail, List.of())));
        }
        if (!input.violations().isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(input.violations())));
        }
        Optional<Run> run = runs.find(caller.farm(), Kind.RUN.number(input.value()));
        if (run.isEmpty()) {
            return Optional.of(
                    Outcome.refused(Refusal.Invalid.of("/runId", input.value() + " is not a run of your farm")));
        }
        Effect effect = effects.of(event, run.get(), caller.actor(), clock.instant());
        return effect.saveIn(events, once).outcome(effect);
    }
}
