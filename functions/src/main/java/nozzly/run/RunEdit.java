package nozzly.run;

import java.util.List;
import nozzly.farm.Change;
import nozzly.spool.Grams;

/**
 * What a person wants of a run's plan. In a new one, members not given have their defaults. Things are named by id;
 * entries of lists hold null where they could not be read.
 */
public record RunEdit(
        Change<String> printerId,
        Change<String> slicer,
        Change<Long> bedTemperatureC,
        Change<Long> nozzleTemperatureC,
        Change<Long> estimatedSeconds,
        Change<WantedEstimate> estimate,
        Change<Long> plates,
        Change<String> notes,
        Change<String> reprintOf,
        Change<List<WantedItem>> items,
        Change<List<WantedMaterial>> materials) {

    /** Nothing but the run that is to be reprinted. */
    static RunEdit reprintOnly(Change<String> reprintOf) {
        return new RunEdit(
                Change.none(),
                Change.none(),
                Change.none(),
                Change.none(),
                Change.none(),
                Change.none(),
                Change.none(),
                Change.none(),
                reprintOf,
                Change.none(),
                Change.none());
    }

    public record WantedEstimate(Change<Grams> model, Change<Grams> flushed, Change<Grams> tower) {}

    public record WantedItem(String modelId, Long quantity) {}

    public record WantedMaterial(String spoolId, Grams estimated) {}
}
