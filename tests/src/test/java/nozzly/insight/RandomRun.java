package nozzly.insight;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The plan of a run, and who knows how many results of it, all as chance wants them. */
final class RandomRun {

    private static final List<String> SLICERS = List.of("PrusaSlicer", "OrcaSlicer", "Cura");

    /** By model: how much more it takes, in grams and in time. */
    private static final double[] BIAS = {0.08, 0.002, 0, 0.015, 0.02, 0.05, -0.06, 0.04};

    private static final double[] TIME_BIAS = {0.12, 0.01, -0.09, 0, 0, 0.3, 0.02, 0};
    private static final double[] NOISE = {0.02, 0.004, 0.01, 0.3, 0.04, 0.06, 0.01, 0.02};

    /** Models up to this one are printed with care. */
    private static final int EVEN = 3;

    private final Random random;
    private final int day;

    /** Planned pieces by model; added models have 0. */
    private final Map<Integer, Integer> pieces = new LinkedHashMap<>();

    /** Estimated milligrams by planned spool; null where not estimated. */
    private final Map<Integer, Long> spools = new LinkedHashMap<>();

    /** The planned spool by the one that took its place. */
    private final Map<Integer, Integer> insteadOf = new LinkedHashMap<>();

    private final Set<Integer> addedSpools = new LinkedHashSet<>();
    private final Set<Integer> everUsed = new LinkedHashSet<>();
    private final Set<Integer> printers = new LinkedHashSet<>();
    private long expected;
    private Integer estimatedSeconds;

    /** @param day of its creation, counted from the farm's first */
    RandomRun(Random random, int day) {
        this.random = random;
        this.day = day;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    ObjectNode plan() {
        ObjectNode plan = JsonNodeFactory.instance.objectNode();
        plan.put("printerId", otherPrinter());
        if (chance(0.8)) {
            plan.put("slicer", slicer());
        }
        if (chance(0.25)) {
            plan.put("plates", from(2, 4));
        }
        if (chance(0.7)) {
            estimatedSeconds = chance(0.04) ? 0 : from(600, 40_000);
            plan.put("estimatedSeconds", estimatedSeconds);
        }
        planItems(plan);
        planMaterials(plan);
        if (chance(0.35) && !(isEven() && spools.isEmpty())) {
            ObjectNode estimate = plan.putObject("estimate");
            estimate.put("modelGrams", Amounts.grams(scatter(expected)));
            if (chance(0.5)) {
                estimate.put("flushedGrams", Amounts.grams(from(0, isEven() ? 20 : 9_999)));
            }
            if (chance(0.3)) {
                estimate.put("towerGrams", Amounts.grams(from(0, isEven() ? 20 : 9_999)));
            }
        }
        return plan;
    }

    private void planItems(ObjectNode plan) {
        int models = chance(0.1) ? 0 : chance(0.75) ? 1 : chance(0.8) ? 2 : from(3, 5);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        while (pieces.size() < models) {
            pieces.putIfAbsent(model(), from(1, 12));
        }
        pieces.forEach((model, quantity) ->
                items.addObject().put("modelId", id("MODEL", model)).put("quantity", quantity));
        if (models > 0) {
            plan.set("items", items);
        }
    }

    private void planMaterials(ObjectNode plan) {
        int count = chance(0.06) ? 0 : chance(0.75) ? 1 : chance(0.75) ? 2 : from(3, 4);
        double grams = pieces.entrySet().stream()
                .mapToDouble(item -> Furniture.PIECE_GRAMS[item.getKey() - 1] * item.getValue())
                .sum();
        expected = Math.round((grams == 0 ? from(5, 80) : grams) * 1000);
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < count) {
            chosen.add(spool());
        }
        boolean estimated = chance(0.85);
        ArrayNode materials = JsonNodeFactory.instance.arrayNode();
        for (int spool : chosen) {
            Long estimate =
                    !estimated || !isEven() && chance(0.1) ? null : !isEven() && chance(0.02) ? 0L : expected / count;
            spools.put(spool, estimate);
            ObjectNode material = materials.addObject().put("spoolId", id("SPOOL", spool));
            if (estimate != null) {
                material.put("estimatedGrams", Amounts.grams(estimate));
            }
        }
        if (count > 0) {
            plan.set("materials", materials);
        }
    }

    /** A merge patch of the plan that leaves items and materials. */
    ObjectNode edit() {
        ObjectNode edit = JsonNodeFactory.instance.objectNode();
        if (chance(0.5)) {
            edit.put("printerId", otherPrinter());
        }
        if (chance(0.5)) {
            edit.put("slicer", slicer());
        }
        estimatedSeconds = from(600, 40_000);
        edit.put("estimatedSeconds", estimatedSeconds);
        return edit;
    }

    String otherPrinter() {
        int printer;
        do {
            printer = from(1, day < Furniture.DAY_OF_ARCHIVING ? Furniture.PRINTERS : Furniture.PRINTERS - 1);
        } while (printers.contains(printer));
        printers.add(printer);
        return id("PRINTER", printer);
    }

    /** The materials of results, which use all of it or, of a print that was stopped, a part. */
    ArrayNode used(boolean stopped) {
        if (spools.size() > insteadOf.size() && chance(0.07)) {
            int planned = spools.keySet().stream()
                    .filter(spool -> !insteadOf.containsValue(spool))
                    .findFirst()
                    .orElseThrow();
            unused().forEach(spool -> insteadOf.put(spool, planned));
        } else if (!insteadOf.isEmpty() && chance(0.2)) {
            insteadOf.clear();
        }
        if (chance(0.1)) {
            addedSpools.clear();
        } else if (chance(0.05)) {
            addedSpools.addAll(unused());
        }
        double part = stopped ? random.nextDouble() : isUneven() && chance(0.04) ? 1.9 : 1;
        double factor = part * (1 + BIAS[firstModel() - 1] + NOISE[firstModel() - 1] * random.nextGaussian());
        ArrayNode materials = JsonNodeFactory.instance.arrayNode();
        spools.forEach((planned, estimate) -> {
            long grams = estimate == null || estimate == 0 ? expected / spools.size() : estimate;
            ObjectNode material = materials.addObject();
            Integer instead = insteadOf.entrySet().stream()
                    .filter(swap -> swap.getValue().equals(planned))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            use(
                    material,
                    instead == null ? planned : instead,
                    isUneven() && chance(0.03) ? 0 : Math.round(grams * factor));
            if (instead != null) {
                material.put("insteadOf", id("SPOOL", planned));
            }
        });
        addedSpools.forEach(spool -> use(materials.addObject(), spool, from(0, isUneven() ? 20_000 : 1_000)));
        return materials;
    }

    /** How long it printed. */
    int seconds() {
        if (estimatedSeconds == null || !isEven() && chance(0.5)) {
            return chance(0.03) ? 0 : from(300, 40_000);
        }
        double factor = 1 + TIME_BIAS[firstModel() - 1] + 0.02 * random.nextGaussian();
        return (int) Math.round(estimatedSeconds * factor);
    }

    /** Whether nothing of it is to be left to chance. */
    boolean isEven() {
        return firstModel() <= EVEN;
    }

    /** Whether it was last on PRINTER-003 or PRINTER-004 with a model that nobody prints with care. */
    private boolean isUneven() {
        int printer = printers.stream().reduce((first, second) -> second).orElseThrow();
        return !isEven() && (printer == 3 || printer == 4);
    }

    private int firstModel() {
        return pieces.isEmpty() ? 5 : pieces.keySet().iterator().next();
    }

    private void use(ObjectNode material, int spool, long milligrams) {
        everUsed.add(spool);
        material.put("spoolId", id("SPOOL", spool));
        long used = Math.clamp(milligrams, 0, 9_000_000);
        if (chance(0.25)) {
            long after = from(0, 1_000_000);
            material.put("beforeGrams", Amounts.grams(after + used)).put("afterGrams", Amounts.grams(after));
        } else {
            material.put("actualGrams", Amounts.grams(used));
        }
    }

    /** One spool that this run never had, so that nobody has to tell which of two prices holds; none after four. */
    private List<Integer> unused() {
        int spool = spool();
        if (everUsed.size() > 4 || everUsed.contains(spool) || spools.containsKey(spool)) {
            return List.of();
        }
        everUsed.add(spool);
        return List.of(spool);
    }

    /** All items, none of them good, or as chance wants. */
    ArrayNode printed(boolean failed, boolean closedShort) {
        if (chance(0.04)) {
            pieces.putIfAbsent(from(EVEN + 1, Furniture.MODELS - 1), 0);
        }
        boolean hopeless = chance(failed ? 0.4 : 0.02);
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        boolean none = closedShort && chance(0.15);
        pieces.forEach((model, quantity) -> {
            int all = quantity == 0 ? from(1, 3) : none ? 0 : closedShort ? from(0, quantity) : quantity;
            int good = hopeless ? 0 : chance(failed ? 0.2 : 0.75) ? all : from(0, all);
            items.addObject()
                    .put("modelId", id("MODEL", model))
                    .put("successful", good)
                    .put("failed", all - good);
        });
        return items;
    }

    private long scatter(long milligrams) {
        return Math.round(milligrams * (0.95 + random.nextDouble() / 10));
    }

    private String slicer() {
        return chance(0.001) ? "SuperSlicer" : SLICERS.get(from(0, 2));
    }

    private int model() {
        return from(1, day < Furniture.DAY_OF_ARCHIVING ? Furniture.MODELS : Furniture.MODELS - 1);
    }

    /** A spool that is there and not archived; that of ASA only rarely. */
    private int spool() {
        while (true) {
            int spool = from(1, Furniture.SPOOLS + (day > Furniture.DAY_OF_NEW_SPOOLS ? 2 : 0));
            boolean archived = day >= Furniture.DAY_OF_ARCHIVING && (spool == 5 || spool == 13);
            if (!archived && (spool != 14 || chance(0.02))) {
                return spool;
            }
        }
    }

    static String id(String kind, int number) {
        return "%s-%03d".formatted(kind, number);
    }
}
