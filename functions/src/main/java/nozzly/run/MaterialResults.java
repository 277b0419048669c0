package nozzly.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nozzly.farm.Kind;
import nozzly.farm.Violation;
import nozzly.run.ResultsInput.MaterialInput;
import nozzly.run.UsedMaterial.Basis;
import nozzly.spool.Grams;
import nozzly.spool.Spool;
import nozzly.spool.Spools;

/** Turns what people say of the spools of a run into what it used of each. */
final class MaterialResults {

    private final Run run;
    private final List<MaterialInput> inputs;
    private final List<Spool> spools;
    private final List<Violation> violations = new ArrayList<>();

    /** The planned spool that a spool of the run stands for: itself, or as recorded before. */
    private final Map<Long, Long> standsFor = new HashMap<>();

    MaterialResults(Run run, List<MaterialInput> given, Spools store) {
        this.run = run;
        this.inputs = given == null ? List.of() : given;
        this.spools = References.find(
                Kind.SPOOL,
                inputs.stream()
                        .map(input -> input == null ? null : input.spoolId())
                        .toList(),
                "/materials/%d/spoolId",
                numbers -> store.findAll(run.farm(), numbers),
                spool -> false,
                violations);
        if (run.results() != null) {
            run.results().materials().stream()
                    .filter(material -> material.planned() != null)
                    .forEach(material -> standsFor.put(material.spool(), material.planned()));
        }
        run.plan().materials().forEach(material -> standsFor.put(material.spool(), material.spool()));
    }

    List<Violation> violations() {
        return violations;
    }

    /** The spools that were named and exist. */
    List<Spool> spools() {
        return spools.stream().filter(spool -> spool != null).toList();
    }

    /** What was used of each spool, in the order given; good for use only without violations. */
    List<UsedMaterial> used() {
        Map<Integer, Long> planned = plannedPlaces();
        Map<Long, Grams> estimates = new HashMap<>();
        run.plan().materials().forEach(material -> estimates.put(material.spool(), material.estimated()));
        List<UsedMaterial> used = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            MaterialInput input = inputs.get(index);
            Spool spool = spools.get(index);
            Grams actual = input == null ? null : actual(input, "/materials/" + index);
            if (spool != null && actual != null) {
                Long place = planned.get(index);
                used.add(new UsedMaterial(
                        spool.number(),
                        spool.label(),
                        place,
                        place == null ? null : estimates.get(place),
                        actual,
                        input.actual() == null ? new Weighing(input.before(), input.after()) : null,
                        Basis.MEASURED));
            }
        }
        return used;
    }

    /** By entry, the planned spool that it is the result of; entries that were added have none. */
    private Map<Integer, Long> plannedPlaces() {
        Map<Integer, Long> places = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        for (int index = 0; index < inputs.size(); index++) {
            Spool spool = spools.get(index);
            if (spool != null && inputs.get(index).insteadOf() == null && isPlanned(spool.number())) {
                places.put(index, spool.number());
                taken.add(spool.number());
            }
        }
        for (int index = 0; index < inputs.size(); index++) {
            if (spools.get(index) != null && !places.containsKey(index)) {
                takePlace(index, places, taken);
            }
        }
        run.plan().materials().stream()
                .filter(material -> !taken.contains(material.spool()))
                .forEach(material -> violations.add(new Violation(
                        "/materials",
                        Kind.SPOOL.id(material.spool())
                                + " is planned and has no result: give what was used of it, 0 for nothing")));
        return places;
    }

    private void takePlace(int index, Map<Integer, Long> places, Set<Long> taken) {
        String insteadOf = inputs.get(index).insteadOf();
        long named = insteadOf == null ? spools.get(index).number() : Kind.SPOOL.number(insteadOf);
        Long place = standsFor.get(named);
        if (insteadOf != null && place == null) {
            violations.add(new Violation(
                    "/materials/" + index + "/insteadOf", insteadOf + " is not a planned spool of this run"));
        } else if (insteadOf != null && taken.contains(place)) {
            violations.add(new Violation(
                    "/materials/" + index + "/insteadOf", insteadOf + " has a result of its own already"));
        } else if (place != null && taken.add(place)) {
            places.put(index, place);
        }
    }

    private boolean isPlanned(long spool) {
        return run.plan().materials().stream().anyMatch(material -> material.spool() == spool);
    }

    private Grams actual(MaterialInput input, String at) {
        boolean weighed = input.before() != null || input.after() != null;
        if (input.actual() != null && weighed) {
            violations.add(new Violation(at, "give either actualGrams, or beforeGrams and afterGrams"));
            return null;
        }
        if (!weighed) {
            if (input.actual() == null) {
                violations.add(new Violation(at, "needs actualGrams, or beforeGrams and afterGrams"));
            }
            return input.actual();
        }
        if (input.before() == null || input.after() == null) {
            String missing = input.before() == null ? "beforeGrams" : "afterGrams";
            violations.add(new Violation(at + "/" + missing, "is required beside the other weighing"));
            return null;
        }
        if (input.after().compareTo(input.before()) > 0) {
            violations.add(new Violation(
                    at + "/afterGrams",
                    "must not be more than beforeGrams (%s > %s): were the two weighings swapped?"
                            .formatted(input.after(), input.before())));
            return null;
        }
        return new Weighing(input.before(), input.after()).used();
    }
}
