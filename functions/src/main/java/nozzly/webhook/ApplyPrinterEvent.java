package nozzly.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nozzly.catalog.Farms;
import nozzly.catalog.Models;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Attempts;
import nozzly.farm.Numbers;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.run.PrintEnd;
import nozzly.run.Run;
import nozzly.run.Runs;
import nozzly.run.SettlementQueue;
import nozzly.spool.Spools;

/**
 * Finds the run that an event is about, and does to it what the event tells, once, however often it is asked to: what
 * became of the event is written in the same transaction.
 */
public final class ApplyPrinterEvent {

    /** What found no run is looked at again once: indexes lag, events overtake each other, people are slower than printers. */
    private static final Duration LOOKED_FOR = Duration.ofSeconds(90);

    private static final int LATEST = 100;

    private final PrinterEvents events;
    private final Printers printers;
    private final RunOfEvent runs;
    private final RunMaker maker;
    private final Effects effects;
    private final SettlementQueue queue;
    private final InstantSource clock;

    public ApplyPrinterEvent(
            PrinterEvents events,
            Runs runs,
            Printers printers,
            Models models,
            Spools spools,
            Farms farms,
            Numbers numbers,
            SettlementQueue queue,
            InstantSource clock) {
        this.events = events;
        this.printers = printers;
        this.runs = new RunOfEvent(runs);
        this.maker = new RunMaker(runs, spools, numbers);
        this.effects = new Effects(new PrintEnd(spools, models, printers), printers, farms);
        this.queue = queue;
        this.clock = clock;
    }

    /** @param recorded how many runs got results */
    public record Applied(int recorded) {}

    /** @throws IllegalArgumentException when there is no such event */
    public Applied apply(String farm, String id) {
        Effect effect = settled(farm, id);
        if (effect.event().outcome() == EventOutcome.UNMATCHED
                && effect.event().said().type().isTerminal()) {
            // The start may have looked for ends that it overtook just before this one could be seen.
            effect = settled(farm, id);
        }
        int recorded = effect.recorded() ? 1 : 0;
        if (effect.run() != null && effect.event().said().type() == EventType.STARTED) {
            recorded += overtaken(effect.event());
        }
        return new Applied(recorded);
    }

    private Effect settled(String farm, String id) {
        Outcome<Effect> outcome = Attempts.until(() -> {
            PrinterEvent event = events.find(farm, id)
                    .orElseThrow(() -> new IllegalArgumentException("There is no event " + id + " in " + farm));
            if (event.isSettled()) {
                return Optional.of(new Done<>(Effect.none(event)));
            }
            Effect effect = effect(event);
            return effect.saveIn(events, Once.NONE).outcome(effect);
        });
        Effect effect = ((Done<Effect>) outcome).value();
        if (effect.recorded()) {
            queue.send(farm, effect.run().number());
        }
        return effect;
    }

    private Effect effect(PrinterEvent event) {
        Instant now = clock.instant();
        Optional<Printer> printer = printer(event);
        Optional<Run> run = printer.flatMap(known -> runs.find(event, known.number()));
        if (run.isPresent()) {
            return effects.of(event, run.get(), event.actor(), now);
        }
        if (!event.isDeed()) {
            return Effect.none(event.settled(EventOutcome.IGNORED, null));
        }
        return printer.flatMap(known -> maker.make(event, known, now))
                .orElseGet(() -> Effect.none(
                        event.unmatched(now.isBefore(event.receivedAt().plus(LOOKED_FOR)))));
    }

    /** The one that the connection is of, else the one that is called as the event says. */
    private Optional<Printer> printer(PrinterEvent event) {
        Long number = event.origin().printer();
        if (number != null) {
            return printers.find(event.farm(), number);
        }
        String name = event.said().printer();
        return name == null
                ? Optional.empty()
                : printers.all(event.farm()).stream()
                        .filter(printer ->
                                !printer.archived() && printer.name().strip().equalsIgnoreCase(name.strip()))
                        .findFirst();
    }

    /** Ends that came in before the start of their print, which they found no run without. */
    private int overtaken(PrinterEvent start) {
        EventFilter unmatched = new EventFilter(start.origin().connection(), false);
        List<PrinterEvent> ends = events.list(start.farm(), unmatched, LATEST, null).items().stream()
                .filter(event -> event.said().type().isTerminal() && isOfSameJob(event, start))
                .toList();
        return (int) ends.stream()
                .map(event -> settled(event.farm(), event.id()))
                .filter(Effect::recorded)
                .count();
    }

    private static boolean isOfSameJob(PrinterEvent end, PrinterEvent start) {
        String job = start.said().externalJobId();
        boolean same = job == null
                ? end.said().externalJobId() == null && !end.at().isBefore(start.at())
                : job.equals(end.said().externalJobId());
        return same && Objects.equals(start.said().printer(), end.said().printer());
    }
}
