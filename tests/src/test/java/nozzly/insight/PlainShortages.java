package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What open runs lack, in a farm where everything is settled. */
final class PlainShortages {

    private static final Set<String> OPEN = Set.of("PENDING", "IN_PROGRESS");

    private PlainShortages() {}

    private record Need(JsonNode run, String spool, BigDecimal grams) {}

    private static List<Need> needs(PlainFarm farm) {
        List<Need> needs = new ArrayList<>();
        for (JsonNode run : farm.runs()) {
            if (OPEN.contains(run.get("status").textValue())) {
                for (JsonNode material : run.get("materials")) {
                    needs.add(new Need(
                            run,
                            material.get("spoolId").textValue(),
                            Amounts.orZero(Amounts.of(material.get("estimatedGrams")))));
                }
            }
        }
        return needs;
    }

    /** What open runs keep, by spool. */
    static Map<String, BigDecimal> committed(PlainFarm farm) {
        Map<String, BigDecimal> committed = new TreeMap<>();
        farm.spools().keySet().forEach(id -> committed.put(id, BigDecimal.ZERO));
        needs(farm).forEach(need -> committed.merge(need.spool(), need.grams(), BigDecimal::add));
        return committed;
    }

    static List<ObjectNode> of(PlainFarm farm) {
        Map<String, BigDecimal> committed = committed(farm);
        List<ObjectNode> shortages = new ArrayList<>();
        needs(farm).stream()
                .sorted(Comparator.comparing((Need need) -> PlainFarm.number(need.run()))
                        .thenComparing(need -> PlainFarm.number(need.spool())))
                .forEach(need -> {
                    BigDecimal remaining =
                            Amounts.of(farm.spools().get(need.spool()).get("remainingGrams"));
                    BigDecimal missing = committed.get(need.spool()).subtract(remaining);
                    if (missing.signum() > 0 && need.grams().signum() > 0) {
                        ObjectNode shortage = JsonNodeFactory.instance.objectNode();
                        shortage.set("runId", need.run().get("id"));
                        shortages.add(shortage.put("spoolId", need.spool()).put("shortGrams", missing));
                    }
                });
        return shortages;
    }
}
