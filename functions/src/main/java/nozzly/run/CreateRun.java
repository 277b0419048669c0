package nozzly.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Numbers;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.spool.Spools;

/** Plans a new run. */
public final class CreateRun {

    private final Runs runs;
    private final Numbers numbers;
    private final Planner planner;
    private final InstantSource clock;

    public CreateRun(Runs runs, Printers printers, Models models, Spools spools, Numbers numbers, InstantSource clock) {
        this.runs = runs;
        this.numbers = numbers;
        this.planner = new Planner(printers, models, spools);
        this.clock = clock;
    }

    /**
     * A run that was just made.
     *
     * @param others the farm's runs that were open or unsettled just before
     */
    public record Created(Run run, List<OpenRun> others) {
        public Created {
            others = List.copyOf(others);
        }
    }

    public Outcome<Created> create(Caller caller, Input<RunEdit> input, Once once) {
        Planner.Planned planned = planner.plan(caller.farm(), Planner.NOTHING, input.value());
        List<Violation> broken = new ArrayList<>(planned.violationsOfRun());
        Long original = original(caller.farm(), input.value().reprintOf().value(), broken);
        List<Violation> violations = input.violationsWith(broken);
        if (!violations.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(violations));
        }
        List<OpenRun> others = runs.open(caller.farm());
        if (others.stream().filter(run -> run.status().isOpen()).count() >= RunRules.MOST_OPEN_RUNS) {
            return Outcome.refused(new Refusal.TooManyOpenRuns(RunRules.MOST_OPEN_RUNS));
        }
        Plan plan = original == null ? planned.plan() : planned.plan().withReprintOf(original);
        return Attempts.until(() -> {
            Run run = pending(caller, numbers.take(caller.farm(), Kind.RUN, 1), plan, clock.instant());
            return runs.add(run, once).outcome(new Created(run, others));
        });
    }

    static Run pending(Caller caller, long number, Plan plan, Instant now) {
        return new Run(
                caller.farm(),
                number,
                1,
                RunStatus.PENDING,
                plan,
                now,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new HistoryEntry(now, caller.actor(), Action.CREATE, List.of())),
                Set.of(),
                Settled.NONE,
                null);
    }

    private Long original(String farm, String id, List<Violation> violations) {
        if (id == null) {
            return null;
        }
        Optional<Run> original = runs.find(farm, Kind.RUN.number(id));
        if (original.isEmpty()) {
            violations.add(new Violation("/reprintOf", id + " is not a run of your farm"));
            return null;
        }
        if (!original.get().status().hasResults()) {
            violations.add(new Violation(
                    "/reprintOf", id + " is neither completed nor failed, so nothing is to be reprinted"));
        }
        return original.get().number();
    }
}
