package nozzly.catalog;

import java.util.List;
import nozzly.farm.Kind;
import nozzly.farm.Money;

/**
 * A printer.
 *
 * @param version counts the changes people made to it, from 1
 * @param hourlyCost of its wear and depreciation; null when unknown
 * @param watts mean power while printing; null when unknown
 * @param loadedSpools numbers of the spools on it, by tool; empty when nobody keeps them
 */
public record Printer(
        String farm,
        long number,
        long version,
        String name,
        String model,
        Money hourlyCost,
        Long watts,
        List<Long> loadedSpools,
        String notes,
        boolean archived) {

    public Printer {
        loadedSpools = List.copyOf(loadedSpools);
    }

    public String id() {
        return Kind.PRINTER.id(number);
    }
}
