package nozzly.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nozzly.farm.Money;
import nozzly.insight.RunFigures.MaterialFigures;
import nozzly.run.Cost;
import nozzly.run.ItemResult;
import nozzly.run.Rates;
import nozzly.run.Results;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.run.UsedMaterial;
import nozzly.run.Variance;
import nozzly.spool.Grams;

/** Works out the figures of a run from its newest results, at its frozen rates and in its frozen time zone. */
public final class FiguresOfRun {

    private FiguresOfRun() {}

    /** @param run one that has results */
    public static RunFigures of(Run run) {
        Results results = run.results();
        ZoneId zone = run.rates().timeZone();
        Cost cost = Cost.of(results, run.rates());
        List<Grams> estimates =
                results.materials().stream().map(UsedMaterial::estimated).toList();
        return new RunFigures(
                run.number(),
                results.revision(),
                results.recordedAt(),
                LocalDate.ofInstant(results.recordedAt(), zone),
                LocalDate.ofInstant(results.endedAt(), zone),
                run.printer(),
                run.plan().slicer(),
                run.status(),
                results.closedShort(),
                run.status() == RunStatus.FAILED ? run.failure().reason() : results.failureReason(),
                models(results, run.rates(), cost),
                materials(results, run.rates()),
                Variance.estimated(estimates, run.plan().estimate()),
                results.used(),
                run.plan().estimatedSeconds(),
                results.durationSeconds(),
                cost);
    }

    private static List<ModelFigures> models(Results results, Rates rates, Cost cost) {
        List<Long> weights = weights(results.items(), rates);
        List<Long> grams = Shares.of(results.used().milligrams(), weights);
        List<Money> material = shares(cost.material(), weights);
        List<Money> machine = shares(cost.machine(), weights);
        List<Money> labour = shares(cost.labour(), weights);
        List<ModelFigures> models = new ArrayList<>();
        for (int i = 0; i < results.items().size(); i++) {
            ItemResult item = results.items().get(i);
            models.add(new ModelFigures(
                    item.model(),
                    item.name(),
                    item.successful(),
                    item.failed(),
                    new Grams(grams.get(i)),
                    material.get(i),
                    machine.get(i),
                    labour.get(i)));
        }
        return models;
    }

    /** By what each model's pieces weigh; by their number where one of the weights is unknown or all are 0. */
    private static List<Long> weights(List<ItemResult> items, Rates rates) {
        List<Long> pieces = items.stream().map(ItemResult::printed).toList();
        if (!items.stream().allMatch(item -> rates.pieceGrams().containsKey(item.model()))) {
            return pieces;
        }
        List<Long> weights = items.stream()
                .map(item -> rates.pieceGrams()
                        .get(item.model())
                        .times(item.printed())
                        .milligrams())
                .toList();
        return weights.stream().allMatch(weight -> weight == 0) ? pieces : weights;
    }

    private static List<Money> shares(Money whole, List<Long> weights) {
        List<Money> shares = new ArrayList<>();
        if (whole == null) {
            weights.forEach(weight -> shares.add(null));
        } else {
            Shares.of(whole.tenThousandths(), weights).forEach(share -> shares.add(new Money(share)));
        }
        return shares;
    }

    private static List<MaterialFigures> materials(Results results, Rates rates) {
        Map<List<String>, MaterialFigures> together = new LinkedHashMap<>();
        for (UsedMaterial used : results.materials()) {
            Rates.SpoolRate spool = rates.spools().get(used.spool());
            MaterialFigures one = new MaterialFigures(spool.material(), spool.color(), used.estimated(), used.actual());
            List<String> key = new ArrayList<>();
            key.add(spool.material());
            key.add(spool.color());
            together.merge(key, one, FiguresOfRun::plus);
        }
        return List.copyOf(together.values());
    }

    private static MaterialFigures plus(MaterialFigures one, MaterialFigures other) {
        List<Grams> estimates = new ArrayList<>();
        estimates.add(one.estimated());
        estimates.add(other.estimated());
        return new MaterialFigures(
                one.material(),
                one.color(),
                Variance.estimated(estimates, null),
                one.used().plus(other.used()));
    }
}
