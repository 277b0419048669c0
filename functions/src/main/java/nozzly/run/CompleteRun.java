package nozzly.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Farm;
import nozzly.catalog.Farms;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.run.HistoryEntry.FieldChange;
import nozzly.spool.Spools;

/**
 * Records how a run ended, completed or failed, in one write. The stock follows when the results are settled; the
 * message that asks for it is a hint, since the run itself waits for it.
 */
public final class CompleteRun {

    private final Runs runs;
    private final Spools spools;
    private final Models models;
    private final Farms farms;
    private final RateBook rates;
    private final SettlementQueue queue;
    private final InstantSource clock;

    public CompleteRun(
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
        this.farms = farms;
        this.rates = new RateBook(printers, models);
        this.queue = queue;
        this.clock = clock;
    }

    public Outcome<Recorded> complete(
            Caller caller, long number, Input<ResultsInput> input, Precondition precondition, Once once) {
        return end(caller, number, Action.COMPLETE, input, precondition, once);
    }

    public Outcome<Recorded> fail(
            Caller caller, long number, Input<ResultsInput> input, Precondition precondition, Once once) {
        return end(caller, number, Action.FAIL, input, precondition, once);
    }

    private Outcome<Recorded> end(
            Caller caller,
            long number,
            Action action,
            Input<ResultsInput> input,
            Precondition precondition,
            Once once) {
        Outcome<Recorded> outcome =
                RunRules.change(runs, caller, number, run -> attempt(caller, run, action, input, precondition, once));
        return outcome.map(recorded -> {
            queue.send(caller.farm(), number);
            return recorded;
        });
    }

    private Optional<Outcome<Recorded>> attempt(
            Caller caller, Run run, Action action, Input<ResultsInput> input, Precondition precondition, Once once) {
        Optional<Refusal> refusal = refusal(caller, run, action, input, precondition);
        if (refusal.isPresent()) {
            return refusal.map(Outcome::refused);
        }
        Instant now = clock.instant();
        ResultsInput given = input.value();
        MaterialResults materials = new MaterialResults(run, given.materials(), spools);
        ItemResults items = new ItemResults(run, given.items(), given.closedShort(), models);
        List<UsedMaterial> used = materials.used();
        List<ItemResult> pieces = items.results(action == Action.FAIL);
        List<Violation> broken = new ArrayList<>(materials.violations());
        broken.addAll(items.violations());
        if (run.startedAt() == null && given.startedAt() == null) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(input.violationsWith(broken))));
        }
        Timing timing = Timing.ofCompletion(run, given, now);
        broken.addAll(timing.violations(now));
        List<Violation> violations = input.violationsWith(broken);
        if (!violations.isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(violations)));
        }
        Results results = new Results(
                1,
                now,
                caller.actor(),
                null,
                given.failureReason(),
                given.closedShort(),
                timing.endedAt(),
                timing.durationSeconds(),
                timing.durationGiven(),
                pieces,
                used);
        Farm farm = farms.get(caller.farm());
        Rates frozen = rates.today(
                farm,
                run.printer(),
                materials.spools(),
                pieces.stream().map(ItemResult::model).toList());
        Run ended = ended(run, caller, action, given, timing.startedAt(), results, frozen);
        Recorded recorded = new Recorded(ended, Recorded.weighedSince(results, materials.spools()));
        return farm.hasResults()
                ? runs.replace(ended, once).outcome(recorded)
                : runs.replaceFirstResults(ended, farm, once).outcome(recorded);
    }

    private static Optional<Refusal> refusal(
            Caller caller, Run run, Action action, Input<ResultsInput> input, Precondition precondition) {
        boolean startGiven = input.value().startedAt() != null
                || input.violations().stream().anyMatch(v -> v.pointer().equals("/startedAt"));
        if (run.status() == RunStatus.PENDING && !startGiven) {
            return Optional.of(RunRules.notAllowed(
                    caller, run, run.id() + " was not started: start it first, or give startedAt when it began."));
        }
        return RunRules.refusal(caller, run, action, precondition);
    }

    private static Run ended(
            Run run,
            Caller caller,
            Action action,
            ResultsInput given,
            Instant startedAt,
            Results results,
            Rates frozen) {
        boolean failed = action == Action.FAIL;
        List<HistoryEntry> steps = new ArrayList<>();
        if (run.status() == RunStatus.PENDING) {
            steps.add(new HistoryEntry(
                    results.recordedAt(),
                    caller.actor(),
                    Action.START,
                    List.of(new FieldChange("startedAt", null, startedAt.toString()))));
        }
        steps.add(new HistoryEntry(results.recordedAt(), caller.actor(), action, List.of()));
        return RunChange.of(run)
                .status(failed ? RunStatus.FAILED : RunStatus.COMPLETED)
                .plan(failed || given.notes() == null ? run.plan() : run.plan().withNotes(given.notes()))
                .startedAt(startedAt)
                .results(results, frozen)
                .failure(failed ? new Failure(given.reason(), given.notes()) : null)
                .by(steps);
    }
}
