package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import nozzly.insight.PlainRun.Material;

/** What a run's own page shows of its cost and variance. */
final class PlainRunPage {

    private PlainRunPage() {}

    static List<String> differences(PlainRun run) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        shown.set("variance", run.json().get("variance"));
        ObjectNode cost = shown.putObject("cost");
        for (String member : List.of("actual", "perGoodItem", "parts", "missing")) {
            cost.set(member, run.json().at("/cost/" + member));
        }
        ArrayNode materials = shown.putArray("materials");
        for (JsonNode material : run.json().get("materials")) {
            ObjectNode one = materials.addObject();
            for (String member : List.of("spoolId", "varianceGrams", "variancePercent", "cost")) {
                one.set(member, material.get(member));
            }
        }
        return Differences.between(of(run), shown).stream()
                .map(found -> run.id() + found)
                .toList();
    }

    private static JsonNode of(PlainRun run) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        BigDecimal estimated = PlainVariance.estimate(run);
        page.putObject("variance")
                .put("grams", run.grams().subtract(estimated))
                .put("percent", PlainVariance.percent(estimated, run.grams()))
                .put("seconds", run.seconds() == null ? null : Long.valueOf(run.seconds() - estimatedSeconds(run)))
                .put("secondsPercent", PlainVariance.timePercent(run));
        ObjectNode cost = page.putObject("cost").put("actual", run.total());
        cost.put(
                "perGoodItem",
                run.total() == null || run.good() == 0
                        ? null
                        : Amounts.divide(run.total(), BigDecimal.valueOf(run.good()), Amounts.MONEY));
        cost.putObject("parts")
                .put("material", run.material())
                .put("machine", run.machine())
                .put("labour", run.labour());
        ArrayNode missing = cost.putArray("missing");
        run.missing().forEach(missing::add);
        ArrayNode materials = page.putArray("materials");
        for (Material material : run.materials()) {
            BigDecimal planned = Amounts.orZero(material.estimated());
            materials
                    .addObject()
                    .put("spoolId", material.spool())
                    .put("varianceGrams", material.used().subtract(planned))
                    .put("variancePercent", PlainVariance.percent(planned, material.used()))
                    .put("cost", run.rates().material(material.spool(), material.used()));
        }
        return page;
    }

    private static long estimatedSeconds(PlainRun run) {
        return run.estimatedSeconds() == null ? 0 : run.estimatedSeconds();
    }
}
