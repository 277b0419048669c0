package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nozzly.insight.PlainRun.Material;

/** What a spool's ledger and the runs on it say of its stock. */
final class PlainStock {

    private PlainStock() {}

    static List<String> differences(PlainFarm farm) {
        List<String> found = new ArrayList<>();
        Map<String, BigDecimal> committed = PlainShortages.committed(farm);
        Map<String, BigDecimal> used = new TreeMap<>();
        for (PlainRun run : farm.settled()) {
            for (Material material : run.materials()) {
                used.merge(material.spool(), material.used(), BigDecimal::add);
            }
        }
        farm.spools().forEach((id, spool) -> {
            List<JsonNode> ledger = farm.ledgers().get(id);
            check(found, id, "remaining", sum(ledger), Amounts.of(spool.get("remainingGrams")));
            check(found, id, "committed", committed.get(id), Amounts.of(spool.get("committedGrams")));
            List<JsonNode> ofRuns = ledger.stream()
                    .filter(entry -> !entry.get("runId").isNull())
                    .toList();
            check(found, id, "used", Amounts.orZero(used.get(id)).negate(), sum(ofRuns));
        });
        return found;
    }

    private static BigDecimal sum(List<JsonNode> entries) {
        return Amounts.sum(entries.stream()
                .map(entry -> Amounts.of(entry.get("deltaGrams")))
                .toList());
    }

    private static void check(List<String> found, String spool, String what, BigDecimal expected, BigDecimal actual) {
        if (expected.compareTo(actual) != 0) {
            found.add("%s %s: is %s, should be %s".formatted(spool, what, actual, expected));
        }
    }
}
