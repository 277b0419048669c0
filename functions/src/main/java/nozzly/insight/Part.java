package nozzly.insight;

import java.time.YearMonth;
import java.util.List;
import nozzly.farm.Money;
import nozzly.run.RunStatus;
import nozzly.run.Variance;

/**
 * What of a run belongs to a group of a report.
 *
 * @param key of the group; null where the run does not say
 * @param model the one that the group is about; null for the whole run
 */
record Part(String key, RunFigures run, ModelFigures model) {

    /** A run of several models has a part in each of their groups, one without models in that of null. */
    static List<Part> of(GroupBy by, RunFigures run) {
        return switch (by) {
            case MODEL ->
                run.models().isEmpty()
                        ? whole(null, run)
                        : run.models().stream()
                                .map(model -> new Part(model.id(), run, model))
                                .toList();
            case MATERIAL ->
                run.materialVariances().keySet().stream()
                        .map(material -> new Part(material, run, null))
                        .toList();
            case PRINTER -> whole(run.printer().id(), run);
            case SLICER -> whole(run.slicer(), run);
            case DAY -> whole(run.day().toString(), run);
            case MONTH -> whole(YearMonth.from(run.day()).toString(), run);
        };
    }

    private static List<Part> whole(String key, RunFigures run) {
        return List.of(new Part(key, run, null));
    }

    boolean hasFailed() {
        return run.status() == RunStatus.FAILED;
    }

    long good() {
        return model == null ? run.good() : model.good();
    }

    long failed() {
        return model == null ? run.failed() : model.failed();
    }

    Money material() {
        return model == null ? run.cost().material() : model.material();
    }

    Money machine() {
        return model == null ? run.cost().machine() : model.machine();
    }

    Money labour() {
        return model == null ? run.cost().labour() : model.labour();
    }

    Money wasted() {
        return model == null ? run.wasted() : run.wasted(model);
    }

    /** Of the material alone where the report is by material. */
    Variance variance(GroupBy by) {
        return by == GroupBy.MATERIAL ? run.materialVariances().get(key) : run.variance();
    }
}
