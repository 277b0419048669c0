package nozzly.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nozzly.farm.Kind;
import nozzly.farm.Violation;
import nozzly.spool.Spools;

/** Looks up the spools that somebody says are loaded on a printer, by tool. */
final class LoadedSpools {

    private final Spools spools;

    LoadedSpools(Spools spools) {
        this.spools = spools;
    }

    record Found(List<Long> numbers, List<Violation> violations) {}

    /** @param ids null or empty for none */
    Found find(String farm, List<String> ids) {
        if (ids == null || ids.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        List<Long> numbers = ids.stream().map(Kind.SPOOL::number).toList();
        Set<Long> known = spools.findAll(farm, new HashSet<>(numbers)).keySet();
        List<Violation> violations = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int tool = 0; tool < ids.size(); tool++) {
            if (!known.contains(numbers.get(tool))) {
                violations.add(new Violation("/loadedSpools/" + tool, ids.get(tool) + " is not a spool of your farm"));
            } else if (!seen.add(numbers.get(tool))) {
                violations.add(new Violation("/loadedSpools/" + tool, ids.get(tool) + " is on another tool already"));
            }
        }
        return new Found(numbers, violations);
    }
}
