package nozzly.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nozzly.farm.Money;
import nozzly.run.Cost;
import nozzly.run.FailureReason;
import nozzly.run.PrinterRef;
import nozzly.run.RunStatus;
import nozzly.run.Variance;
import nozzly.spool.Grams;

/**
 * All that a settled run adds to the reports. What follows from the rest is worked out when it is asked for.
 *
 * @param revision of the results that these are the figures of; above 1 they were corrected, at {@code recordedAt}
 * @param recordedOn the day of {@code recordedAt}, in the time zone that {@code day} is told in
 * @param day that the run counts on
 * @param slicer null when unknown
 * @param reason why the run, or why pieces of it, failed; null when unstated
 * @param models in the order of the results
 * @param materials the spools of one material and colour together
 * @param estimated of the whole run; null when nobody estimated it
 * @param seconds of printing; null when unknown, as is {@code estimatedSeconds}
 */
public record RunFigures(
        long run,
        long revision,
        Instant recordedAt,
        LocalDate recordedOn,
        LocalDate day,
        PrinterRef printer,
        String slicer,
        RunStatus status,
        boolean closedShort,
        FailureReason reason,
        List<ModelFigures> models,
        List<MaterialFigures> materials,
        Grams estimated,
        Grams used,
        Long estimatedSeconds,
        Long seconds,
        Cost cost) {

    public RunFigures {
        models = List.copyOf(models);
        materials = List.copyOf(materials);
    }

    /**
     * @param color its name; null when unknown
     * @param estimated null when none of its spools was estimated
     */
    public record MaterialFigures(String material, String color, Grams estimated, Grams used) {}

    /**
     * What failed: pieces, and what they took of the run's grams and cost.
     *
     * @param cost null when the run's is unknown
     */
    public record Loss(FailureReason reason, long pieces, Grams grams, Money cost) {}

    public boolean isOfOneModel() {
        return models.size() == 1;
    }

    public long good() {
        return models.stream().mapToLong(ModelFigures::good).sum();
    }

    public long failed() {
        return models.stream().mapToLong(ModelFigures::failed).sum();
    }

    public Variance variance() {
        return Variance.of(used, estimated);
    }

    /** Null when the time of printing is unknown. */
    public Variance timeVariance() {
        return seconds == null ? null : Variance.of(seconds, estimatedSeconds);
    }

    /** Of each material, its colours together. A material is the same in upper and lower case. */
    public Map<String, Variance> materialVariances() {
        Map<String, Variance> variances = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        materials.stream().map(MaterialFigures::material).forEach(material -> {
            List<MaterialFigures> colors = materials.stream()
                    .filter(of -> of.material().equalsIgnoreCase(material))
                    .toList();
            Grams of = colors.stream().map(MaterialFigures::used).reduce(Grams.ZERO, Grams::plus);
            List<Grams> estimates =
                    colors.stream().map(MaterialFigures::estimated).toList();
            variances.putIfAbsent(material, Variance.of(of, Variance.estimated(estimates, null)));
        });
        return variances;
    }

    /** The cost of what failed; null when the run's is unknown. */
    public Money wasted() {
        if (isAllLost()) {
            return cost.total();
        }
        return cost.total() == null
                ? null
                : models.stream().map(this::wasted).filter(Objects::nonNull).reduce(Money.ZERO, Money::plus);
    }

    /** What of {@link #wasted()} falls to one of its models; null when the run's cost is unknown. */
    public Money wasted(ModelFigures model) {
        return isAllLost() ? model.total() : model.costOfFailed();
    }

    /** Empty when nothing failed. */
    public Optional<Loss> loss() {
        if (status != RunStatus.FAILED && failed() == 0) {
            return Optional.empty();
        }
        Grams lost = isAllLost()
                ? used
                : models.stream().map(ModelFigures::gramsOfFailed).reduce(Grams.ZERO, Grams::plus);
        return Optional.of(new Loss(reason, failed(), lost, wasted()));
    }

    /** Without a good piece all of it is lost. A completed run that counts no pieces lost none. */
    private boolean isAllLost() {
        return good() == 0 && (status == RunStatus.FAILED || failed() > 0);
    }
}
