package nozzly.run;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.spool.Spools;

/** Shows what a run would be, without writing anything. */
public final class PreviewRun {

    private static final long NO_NUMBER = 0;

    private final Runs runs;
    private final Planner planner;
    private final InstantSource clock;

    public PreviewRun(Runs runs, Printers printers, Models models, Spools spools, InstantSource clock) {
        this.runs = runs;
        this.planner = new Planner(printers, models, spools);
        this.clock = clock;
    }

    /**
     * A new run. Asked for a reprint alone, it proposes one.
     *
     * @return a run without a number
     */
    public Outcome<Run> preview(Caller caller, Input<RunEdit> input) {
        RunEdit wanted = input.value();
        List<Violation> broken = new ArrayList<>();
        Optional<Run> original = Optional.empty();
        if (wanted.reprintOf().value() != null) {
            String id = wanted.reprintOf().value();
            original = runs.find(caller.farm(), Kind.RUN.number(id))
                    .filter(run -> run.status().hasResults());
            if (original.isEmpty()) {
                broken.add(new Violation("/reprintOf", id + " is not a completed or failed run of your farm"));
            }
        }
        boolean proposal = original.isPresent() && wanted.equals(RunEdit.reprintOnly(wanted.reprintOf()));
        Planner.Planned planned = proposal
                ? new Planner.Planned(reprint(original.get()), List.of())
                : planner.plan(caller.farm(), Planner.NOTHING, wanted);
        broken.addAll(planned.violations());
        List<Violation> violations = input.violationsWith(broken);
        if (!violations.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(violations));
        }
        Plan plan =
                original.map(run -> planned.plan().withReprintOf(run.number())).orElse(planned.plan());
        return new Done<>(CreateRun.pending(caller, NO_NUMBER, plan, clock.instant()));
    }

    /**
     * An open run, edited: what it has reserved is its own to use.
     *
     * @return it as though it were planned now
     */
    public Outcome<Run> previewEdit(Caller caller, long number, Input<RunEdit> input) {
        Optional<Run> run = runs.find(caller.farm(), number);
        if (run.isEmpty()) {
            return Outcome.refused(RunRules.NOT_FOUND);
        }
        Optional<Refusal> refusal = RunRules.refusal(caller, run.get(), Action.EDIT, new Precondition.Any());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Planner.Planned planned = planner.plan(caller.farm(), run.get().plan(), input.value());
        List<Violation> violations = input.violationsWith(planned.violationsOfRun());
        return violations.isEmpty()
                ? new Done<>(CreateRun.pending(caller, number, planned.plan(), clock.instant()))
                : Outcome.refused(new Refusal.Invalid(violations));
    }

    private Plan reprint(Run original) {
        return Reprint.of(
                original, runs.findAll(original.farm(), original.reprints()).values());
    }
}
