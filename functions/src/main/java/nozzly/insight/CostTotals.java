package nozzly.insight;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nozzly.farm.Money;

/**
 * What several runs cost together: of each part the sum of what is known, null when nothing of it is.
 *
 * @param wasted the cost of what failed
 * @param good pieces
 * @param missing the parts of the cost that at least one of the runs does not know
 */
public record CostTotals(
        long runs, Money material, Money machine, Money labour, Money wasted, long good, Set<String> missing) {

    /** In the order in which parts are named everywhere. */
    private static final List<String> PARTS = List.of("material", "machine", "labour");

    static final CostTotals NOTHING = new CostTotals(0, null, null, null, null, 0, Set.of());

    CostTotals plus(Part part) {
        Set<String> lacking = new TreeSet<>(missing);
        lacking.addAll(part.run().cost().missing());
        return new CostTotals(
                runs + 1,
                Money.sumOfKnown(material, part.material()),
                Money.sumOfKnown(machine, part.machine()),
                Money.sumOfKnown(labour, part.labour()),
                Money.sumOfKnown(wasted, part.wasted()),
                good + part.good(),
                lacking);
    }

    public Money total() {
        return Money.sumOfKnown(Money.sumOfKnown(material, machine), labour);
    }

    /** Rounded half even; null without a total or a good piece. */
    public Money perGoodItem() {
        return total() == null || good == 0 ? null : total().times(1, good);
    }

    public List<String> missingParts() {
        return PARTS.stream().filter(missing::contains).toList();
    }
}
