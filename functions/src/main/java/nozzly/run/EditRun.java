package nozzly.run;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.spool.Spools;

/** Changes the plan of an open run. */
public final class EditRun {

    private final Runs runs;
    private final Planner planner;
    private final InstantSource clock;

    public EditRun(Runs runs, Printers printers, Models models, Spools spools, InstantSource clock) {
        this.runs = runs;
        this.planner = new Planner(printers, models, spools);
        this.clock = clock;
    }

    public Outcome<Run> edit(Caller caller, long number, Input<RunEdit> input, Precondition precondition, Once once) {
        return RunRules.change(runs, caller, number, run -> attempt(caller, run, input, precondition, once));
    }

    private Optional<Outcome<Run>> attempt(
            Caller caller, Run run, Input<RunEdit> input, Precondition precondition, Once once) {
        Optional<Refusal> refusal = RunRules.refusal(caller, run, Action.EDIT, precondition);
        if (refusal.isPresent()) {
            return refusal.map(Outcome::refused);
        }
        Planner.Planned planned = planner.plan(caller.farm(), run.plan(), input.value());
        List<Violation> violations = input.violationsWith(planned.violationsOfRun());
        if (!violations.isEmpty()) {
            return Optional.of(Outcome.refused(new Refusal.Invalid(violations)));
        }
        Run edited = RunChange.of(run)
                .plan(planned.plan())
                .by(List.of(new HistoryEntry(
                        clock.instant(), caller.actor(), Action.EDIT, Changes.ofPlan(run.plan(), planned.plan()))));
        if (!Room.isLeft(edited)) {
            return Optional.of(Outcome.refused(new Refusal.NoRoom()));
        }
        return runs.replace(edited, once).outcome(edited);
    }
}
