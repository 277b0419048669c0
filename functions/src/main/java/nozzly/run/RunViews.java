package nozzly.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nozzly.catalog.Farms;
import nozzly.catalog.Model;
import nozzly.catalog.Models;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Caller;
import nozzly.farm.Money;
import nozzly.spool.Grams;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/** Shows runs: adds to a run what it costs, what there is to warn of, and what the caller may do with it. */
public final class RunViews {

    private static final int LONGEST_CHAIN = 500;

    private final Runs runs;
    private final Spools spools;
    private final Models models;
    private final Printers printers;
    private final Farms farms;
    private final RateBook rates;

    public RunViews(Runs runs, Spools spools, Models models, Printers printers, Farms farms) {
        this.runs = runs;
        this.spools = spools;
        this.models = models;
        this.printers = printers;
        this.farms = farms;
        this.rates = new RateBook(printers, models);
    }

    public Optional<RunView> find(Caller caller, long number) {
        return runs.find(caller.farm(), number).map(run -> of(caller, run));
    }

    public RunView of(Caller caller, Run run) {
        if (run.results() != null) {
            return recorded(caller, run, List.of());
        }
        return planned(caller, run, run.status().isOpen() ? runs.open(run.farm()) : List.of());
    }

    public RunView of(Caller caller, CreateRun.Created created) {
        return planned(caller, created.run(), created.others());
    }

    /** A run whose results were just recorded, with what recording them warned of. */
    public RunView of(Caller caller, Recorded recorded) {
        return recorded(caller, recorded.run(), recorded.warnings());
    }

    /**
     * A run by itself, for lists of many: its results at their frozen rates, without what needs other things read. Before
     * its results it costs nothing.
     */
    public static RunView alone(Run run) {
        return run.results() == null
                ? new RunView(run, List.of(), Map.of(), Cost.UNKNOWN, null, null, null, List.of())
                : recorded(run, List.of(), null, List.of());
    }

    private RunView recorded(Caller caller, Run run, List<Warning> warnings) {
        return recorded(run, warnings, chain(run), RunRules.allowedActions(caller, run.status()));
    }

    private static RunView recorded(Run run, List<Warning> warnings, RunView.Chain chain, List<String> allowedActions) {
        Results results = run.results();
        Map<Long, Money> costs = new HashMap<>();
        List<Money> estimates = new ArrayList<>();
        for (UsedMaterial used : results.materials()) {
            Rates.SpoolRate rate = run.rates().spools().get(used.spool());
            put(costs, used.spool(), Cost.ofSpool(used.actual(), rate));
            estimates.add(used.estimated() == null ? null : Cost.ofSpool(used.estimated(), rate));
        }
        return new RunView(
                run,
                warnings,
                costs,
                Cost.of(estimates, run.plan().estimatedSeconds(), run.rates()),
                Cost.of(results, run.rates()),
                costs.isEmpty() ? null : RunView.Basis.SPOOLS,
                chain,
                allowedActions);
    }

    /** @param open the farm's open and unsettled runs */
    private RunView planned(Caller caller, Run run, List<OpenRun> open) {
        Plan plan = run.plan();
        Map<Long, Spool> assigned = spools.findAll(
                run.farm(),
                plan.materials().stream().map(PlannedMaterial::spool).toList());
        Optional<Printer> printer = plan.printer() == null
                ? Optional.empty()
                : printers.find(run.farm(), plan.printer().number());
        Rates today = rates.today(farms.get(run.farm()), printer, assigned.values(), List.of());
        Map<Long, Money> costs = new HashMap<>();
        List<Money> estimates = new ArrayList<>();
        for (PlannedMaterial material : plan.materials()) {
            Money cost = material.estimated() == null
                    ? null
                    : Cost.ofSpool(material.estimated(), today.spools().get(material.spool()));
            put(costs, material.spool(), cost);
            estimates.add(cost);
        }
        RunView.Basis basis = costs.isEmpty() ? null : RunView.Basis.SPOOLS;
        if (plan.materials().isEmpty()) {
            Money average = average(run.farm(), totals(run).grams());
            estimates.add(average);
            basis = average == null ? null : RunView.Basis.AVERAGE_SPOOL;
        }
        List<Warning> warnings =
                run.status().isOpen() ? PlanWarnings.of(run, assigned.values(), printer, open) : List.of();
        return new RunView(
                run,
                warnings,
                costs,
                Cost.of(estimates, plan.estimatedSeconds(), today),
                null,
                basis,
                chain(run),
                RunRules.allowedActions(caller, run.status()));
    }

    /** What {@code grams} cost at the mean price of all priced spools; null when either is unknown. */
    private Money average(String farm, Grams grams) {
        if (grams == null) {
            return null;
        }
        Spools.PricedStock stock = spools.pricedStock(farm);
        return stock.net().isZero()
                ? null
                : stock.price().times(grams.milligrams(), stock.net().milligrams());
    }

    /** The sums of a run's plan. */
    public RunView.Totals totals(Run run) {
        Plan plan = run.plan();
        Map<Long, Model> known = models.findAll(
                run.farm(), plan.items().stream().map(PlannedItem::model).toList());
        Map<Long, Grams> itemGrams = new HashMap<>();
        Grams all = Grams.ZERO;
        Long seconds = 0L;
        for (PlannedItem item : plan.items()) {
            Model model = known.get(item.model());
            if (model.gramsPerPiece() != null) {
                itemGrams.put(item.model(), model.gramsPerPiece().times(item.quantity()));
                all = all.plus(itemGrams.get(item.model()));
            }
            seconds = seconds == null || model.secondsPerPiece() == null
                    ? null
                    : (Long) (seconds + model.secondsPerPiece() * item.quantity());
        }
        boolean allWeighed =
                !plan.items().isEmpty() && itemGrams.size() == plan.items().size();
        Grams estimated = Variance.estimated(
                plan.materials().stream().map(PlannedMaterial::estimated).toList(), plan.estimate());
        return new RunView.Totals(
                estimated != null ? estimated : allWeighed ? all : null,
                plan.estimatedSeconds() != null || plan.items().isEmpty() ? plan.estimatedSeconds() : seconds,
                plan.items().stream().mapToLong(PlannedItem::quantity).sum(),
                itemGrams);
    }

    private RunView.Chain chain(Run run) {
        if (run.reprints().isEmpty()) {
            return null;
        }
        Money total = null;
        long good = 0;
        Set<Long> seen = new HashSet<>();
        List<Run> generation = List.of(run);
        while (!generation.isEmpty() && seen.size() < LONGEST_CHAIN) {
            Set<Long> next = new HashSet<>();
            for (Run member : generation) {
                seen.add(member.number());
                next.addAll(member.reprints());
                if (member.results() != null) {
                    Money cost = Cost.of(member.results(), member.rates()).total();
                    total = Money.sumOfKnown(total, cost);
                    good += member.results().good();
                }
            }
            next.removeAll(seen);
            generation = List.copyOf(runs.findAll(run.farm(), next).values());
        }
        return new RunView.Chain(total, good);
    }

    private static void put(Map<Long, Money> costs, long spool, Money cost) {
        if (cost != null) {
            costs.put(spool, cost);
        }
    }
}
