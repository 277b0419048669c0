package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nozzly.insight.PlainRun.Material;

/** What to buy. */
final class PlainReorder {

    private static final BigDecimal DAYS = BigDecimal.valueOf(30);

    private PlainReorder() {}

    private static final class Group {

        private final String material;
        private final String color;
        private final List<JsonNode> spools = new ArrayList<>();
        private BigDecimal used = BigDecimal.ZERO;

        private Group(String material, String color) {
            this.material = material;
            this.color = color;
        }

        private List<JsonNode> there() {
            return spools.stream().filter(spool -> !PlainFarm.isArchived(spool)).toList();
        }

        private BigDecimal available() {
            return onHand().subtract(committed());
        }

        private BigDecimal onHand() {
            return sum(there(), "remainingGrams");
        }

        /** Of archived spools too: who planned with one of them needs another. */
        private BigDecimal committed() {
            return sum(spools, "committedGrams");
        }

        private static BigDecimal sum(List<JsonNode> spools, String member) {
            return Amounts.sum(
                    spools.stream().map(spool -> Amounts.of(spool.get(member))).toList());
        }

        /** Null when nothing was used. */
        private BigDecimal daysLeft() {
            return used.signum() == 0 ? null : Amounts.divide(available().multiply(DAYS), used, Amounts.GRAMS);
        }

        /** The most frequent net weight; of several the one of the newest spool. */
        private BigDecimal usualNet() {
            Map<BigDecimal, Integer> times = new TreeMap<>();
            spools.forEach(spool -> times.merge(Amounts.of(spool.get("netGrams")), 1, Integer::sum));
            return spools.stream()
                    .max(Comparator.<JsonNode, Integer>comparing(spool -> times.get(Amounts.of(spool.get("netGrams"))))
                            .thenComparing(PlainFarm::number))
                    .map(spool -> Amounts.of(spool.get("netGrams")))
                    .orElseThrow();
        }

        private BigDecimal lowAt() {
            return (there().isEmpty() ? spools : there())
                    .stream()
                            .map(spool -> Amounts.of(spool.get("lowAtGrams")))
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null);
        }
    }

    static JsonNode report(PlainFarm farm) {
        Map<String, Group> groups = new TreeMap<>();
        farm.spools()
                .values()
                .forEach(spool -> group(
                                groups,
                                spool.get("material").textValue(),
                                spool.at("/color/name").textValue())
                        .spools
                        .add(spool));
        for (PlainRun run : farm.lastDays(30)) {
            for (Material material : run.materials()) {
                Group group = group(groups, material.material(), material.color());
                group.used = group.used.add(material.used());
            }
        }
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        ArrayNode shown = report.putArray("groups");
        groups.values().stream()
                .filter(group -> !group.there().isEmpty() || group.used.signum() > 0)
                .sorted(Comparator.comparing(Group::daysLeft, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(group -> group.material, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(group -> group.color, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)))
                .forEach(group -> show(shown.addObject(), group));
        return report;
    }

    private static void show(ObjectNode shown, Group group) {
        BigDecimal lacking = group.used.subtract(group.available()).max(BigDecimal.ZERO);
        shown.put("material", group.material)
                .put("color", group.color)
                .put("onHandGrams", group.onHand())
                .put("committedGrams", group.committed())
                .put("gramsPerDay", Amounts.divide(group.used, DAYS, Amounts.GRAMS))
                .put("daysLeft", group.daysLeft())
                .put("spoolsToBuy", lacking.divide(group.usualNet(), 0, RoundingMode.CEILING))
                .put("low", group.lowAt() != null && group.available().compareTo(group.lowAt()) < 0);
    }

    private static Group group(Map<String, Group> groups, String material, String color) {
        return groups.computeIfAbsent(
                (material + "\n" + color).toLowerCase(Locale.ROOT), none -> new Group(material, color));
    }
}
