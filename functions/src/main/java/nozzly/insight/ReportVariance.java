package nozzly.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nozzly.catalog.Farms;
import nozzly.catalog.Model;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.farm.Kind;
import nozzly.run.RunStatus;
import nozzly.run.Variance;
import nozzly.spool.Grams;

/**
 * How far estimates were from what was used, and from how long it took: over the completed runs of the last 180 days that
 * were not closed short. By model, over runs of that one model.
 */
public final class ReportVariance {

    private static final int DAYS = 180;

    private final Figures figures;
    private final Models models;
    private final Names names;
    private final Today today;

    public ReportVariance(Figures figures, Farms farms, Models models, Printers printers, InstantSource clock) {
        this.figures = figures;
        this.models = models;
        this.names = new Names(models, printers);
        this.today = new Today(farms, clock);
    }

    /**
     * @param key null for runs that do not say
     * @param spread of the variances of grams
     * @param difference grams used beyond the estimates
     * @param suggested grams per piece that a model should be estimated with; null when there is nothing to change
     * @param time the spread of the variances of durations, over the runs that have one
     * @param outliers numbers of the runs whose variance of grams lies far from the mean
     */
    public record Group(
            String key,
            String name,
            Spread spread,
            Grams difference,
            Grams suggested,
            Spread time,
            List<Long> outliers) {}

    /** A run's part in a group: its number, its variances, null where there is none, what it used and how many pieces. */
    private record Sample(long run, Variance grams, Long time, Grams used, long pieces) {

        static Sample of(GroupBy by, Part part) {
            RunFigures run = part.run();
            Variance time = run.timeVariance();
            return new Sample(
                    run.run(),
                    part.variance(by),
                    time == null ? null : time.percentThousandths(),
                    run.used(),
                    run.good() + run.failed());
        }

        Long percent() {
            return grams.percentThousandths();
        }
    }

    public List<Group> report(String farm, GroupBy by) {
        Map<String, List<Sample>> samples = new TreeMap<>(by.order());
        figures.runs(farm, Period.last(DAYS, today.of(farm)))
                .filter(run -> run.status() == RunStatus.COMPLETED && !run.closedShort())
                .filter(run -> by != GroupBy.MODEL || run.isOfOneModel())
                .flatMap(run -> Part.of(by, run).stream())
                .forEach(part -> samples.computeIfAbsent(part.key(), key -> new ArrayList<>())
                        .add(Sample.of(by, part)));
        samples.values()
                .removeIf(of -> of.stream().allMatch(sample -> sample.percent() == null && sample.time() == null));
        Map<String, String> called = names.of(farm, by, samples.keySet());
        Map<String, Model> known = by == GroupBy.MODEL ? models(farm, samples.keySet()) : new HashMap<>();
        List<Group> groups = new ArrayList<>();
        samples.forEach((key, of) -> groups.add(group(key, called.get(key), of, known.get(key))));
        return groups;
    }

    private Map<String, Model> models(String farm, Collection<String> ids) {
        Map<String, Model> found = new HashMap<>();
        models.findAll(farm, ids.stream().map(Kind.MODEL::number).toList())
                .values()
                .forEach(model -> found.put(model.id(), model));
        return found;
    }

    private static Group group(String key, String name, List<Sample> all, Model model) {
        List<Sample> estimated =
                all.stream().filter(sample -> sample.percent() != null).toList();
        Spread spread = Spread.of(estimated.stream().map(Sample::percent).toList());
        Spread time = Spread.of(
                all.stream().map(Sample::time).filter(Objects::nonNull).toList());
        long difference = estimated.stream()
                .mapToLong(sample -> sample.grams().difference())
                .sum();
        return new Group(
                key,
                name,
                spread,
                new Grams(difference),
                model == null || spread.isOfTooFewRuns() ? null : suggestion(estimated, model.gramsPerPiece()),
                time,
                estimated.stream()
                        .filter(sample -> spread.isOutlier(sample.percent()))
                        .map(Sample::run)
                        .sorted()
                        .toList());
    }

    /** Grams used by the pieces printed; null when that is within 1 % of what is estimated now. */
    private static Grams suggestion(List<Sample> samples, Grams now) {
        Grams used = samples.stream().map(Sample::used).reduce(Grams.ZERO, Grams::plus);
        long pieces = samples.stream().mapToLong(Sample::pieces).sum();
        if (pieces == 0) {
            return null;
        }
        Grams suggested = new Grams(BigDecimal.valueOf(used.milligrams())
                .divide(BigDecimal.valueOf(pieces), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
        if (now == null) {
            return suggested;
        }
        long difference = Math.abs(suggested.minus(now).milligrams());
        return difference == 0 || difference * 100 < now.milligrams() ? null : suggested;
    }
}
