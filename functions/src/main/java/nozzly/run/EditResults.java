package nozzly.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Farms;
import nozzly.catalog.Models;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.spool.Spools;

/** Corrects recorded results: a new revision, whose difference from what stock shows is settled like the first. */
public final class EditResults {

    private final Runs runs;
    private final Spools spools;
    private final Models models;
    private final Printers printers;
    private final Farms farms;
    private final RateBook rates;
    private final SettlementQueue queue;
    private final InstantSource clock;

    public EditResults(
            Runs runs,
            Spools spools,
            Models models,
            Printers printers,
            Farms farms,
            SettlementQueue queue,
            InstantSource clock) {
        this.runs = runs;
        this.spools = spools;
        this.models = models;
        this.printers = printers;
        this.farms = farms;
        this.rates = new RateBook(printers, models);
        this.queue = queue;
        this.clock = clock;
    }

    public Outcome<Recorded> edit(
            Caller caller, long number, Input<ResultsInput> input, Precondition precondition, Once once) {
        Outcome<Recorded> outcome =
                RunRules.change(runs, caller, number, run -> attempt(caller, run, input, precondition, once));
        return outcome.map(recorded -> {
            queue.send(caller.farm(), number);
            return recorded;
        });
    }

    private Optional<Outcome<Recorded>> attempt(
            Caller caller, Run run, Input<ResultsInput> input, Precondition precondition, Once once) {
        Optional<Refusal> refusal = RunRules.refusal(caller, run, Action.EDIT_RESULTS, precondition);
        if (refusal.isPresent()) {
            return refusal.map(Outcome::refused);
        }
        Instant now = clock.instant();
        ResultsInput given = input.value();
        List<Violation> broken = new ArrayList<>();
        PrinterRef printer = printer(run, given.printerId(), broken);
        MaterialResults materials = new MaterialResults(run, given.materials(), spools);
        ItemResults items = new ItemResults(run, given.items(), given.closedShort(), models);
        List<UsedMaterial> used = materials.used();
        List<ItemResult> pieces = items.results(false);
        Timing timing = Timing.ofCorrection(run, given);
        broken.addAll(materials.violations());
        broken.addAll(items.violations());
        broken.addAll(timing.violations(now));
        List<Violation> violations = input.violationsWith(broken);
        if (!violations.isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(violations)));
        }
        FailureReason failureReason =
                given.failureReason() == null ? run.results().failureReason() : given.failureReason();
        Results results = new Results(
                run.results().revision() + 1,
                now,
                caller.actor(),
                given.correction(),
                failureReason,
                given.closedShort(),
                timing.endedAt(),
                timing.durationSeconds(),
                timing.durationGiven(),
                pieces,
                used);
        Rates today = rates.today(
                farms.get(caller.farm()),
                printer,
                materials.spools(),
                pieces.stream().map(ItemResult::model).toList());
        Failure failure = run.failure() == null || given.failureReason() == null
                ? run.failure()
                : new Failure(given.failureReason(), run.failure().notes());
        Run corrected = RunChange.of(run)
                .plan(run.plan().withPrinter(printer))
                .startedAt(timing.startedAt())
                .results(results, RateBook.correct(run.rates(), today))
                .failure(failure)
                .by(List.of(new HistoryEntry(
                        now, caller.actor(), Action.EDIT_RESULTS, Changes.ofResults(run, printer, timing, results))));
        if (!Room.isLeft(corrected)) {
            return Optional.of(Outcome.refused(new Refusal.NoRoom()));
        }
        return runs.replace(corrected, once)
                .outcome(new Recorded(corrected, Recorded.weighedSince(results, materials.spools())));
    }

    private PrinterRef printer(Run run, String id, List<Violation> violations) {
        if (id == null || Kind.PRINTER.number(id) == run.printer().number()) {
            return run.printer();
        }
        Optional<Printer> printer = printers.find(run.farm(), Kind.PRINTER.number(id));
        if (printer.isEmpty()) {
            violations.add(new Violation("/printerId", id + " is not a printer of your farm"));
            return run.printer();
        }
        return new PrinterRef(printer.get().number(), printer.get().name());
    }
}
