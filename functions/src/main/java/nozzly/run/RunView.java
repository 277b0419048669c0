package nozzly.run;

import java.util.List;
import java.util.Map;
import nozzly.farm.Money;
import nozzly.spool.Grams;

/**
 * A run as it is shown: itself, and what follows from it and from its farm.
 *
 * @param materialCosts of each spool by number: of what was used, or of its estimate while there are no results; unknown
 *     ones are missing
 * @param estimated what it was estimated to cost
 * @param actual what it did cost; null without results
 * @param basis of the estimated material cost; null when there is none
 * @param chain of the run and all its reprints; null without reprints
 */
public record RunView(
        Run run,
        List<Warning> warnings,
        Map<Long, Money> materialCosts,
        Cost estimated,
        Cost actual,
        Basis basis,
        Chain chain,
        List<String> allowedActions) {

    public RunView {
        warnings = List.copyOf(warnings);
        materialCosts = Map.copyOf(materialCosts);
        allowedActions = List.copyOf(allowedActions);
    }

    /** What prices the grams: those of the spools themselves, or while none is assigned, of all priced ones. */
    public enum Basis {
        SPOOLS,
        AVERAGE_SPOOL
    }

    /** What a run and all its reprints cost together; the sums of what is known, null when nothing is. */
    public record Chain(Money total, long goodItems) {

        /** Rounded half even; null without a total or a good item. */
        public Money perGoodItem() {
            return total == null || goodItems == 0 ? null : total.times(1, goodItems);
        }
    }

    /** A plan's sums: the materials' grams, else the slicer's, else the models'; null where nothing is known. */
    public record Totals(Grams grams, Long seconds, long pieces, Map<Long, Grams> itemGrams) {}
}
