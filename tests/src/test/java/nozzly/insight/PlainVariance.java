package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nozzly.insight.PlainRun.Item;
import nozzly.insight.PlainRun.Material;

/** How far off the estimates are. */
final class PlainVariance {

    private static final int DAYS = 180;

    private PlainVariance() {}

    /**
     * A run in a group.
     *
     * @param percent null where nothing was estimated, as is {@code timePercent}
     */
    private record Member(PlainRun run, BigDecimal grams, BigDecimal percent, BigDecimal timePercent) {}

    static JsonNode report(PlainFarm farm, String by) {
        Map<String, List<Member>> groups = new TreeMap<>(Comparator.nullsLast(
                by.equals("material") ? String.CASE_INSENSITIVE_ORDER : Comparator.<String>naturalOrder()));
        List<PlainRun> runs = farm.lastDays(DAYS).stream()
                .sorted(Comparator.comparing(PlainRun::day))
                .toList();
        for (PlainRun run : runs) {
            if (run.completed() && !run.closedShort()) {
                members(run, by).forEach((key, member) -> {
                    if (member.percent() != null || member.timePercent() != null) {
                        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(member);
                    }
                });
            }
        }
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("by", by);
        ArrayNode shown = report.putArray("groups");
        groups.forEach((key, members) -> {
            ObjectNode group = shown.addObject().put("key", key).put("name", farm.name(key));
            List<Member> counting =
                    members.stream().filter(member -> member.percent() != null).toList();
            List<BigDecimal> percents = counting.stream().map(Member::percent).toList();
            Statistics statistics = new Statistics(percents);
            group.setAll(statistics.show());
            group.put("grams", Amounts.sum(counting.stream().map(Member::grams).toList()));
            group.put("suggestedGramsPerPiece", by.equals("model") ? suggestion(farm, key, counting) : null);
            group.set(
                    "time",
                    new Statistics(members.stream()
                                    .map(Member::timePercent)
                                    .filter(Objects::nonNull)
                                    .toList())
                            .show());
            ArrayNode outliers = group.putArray("outliers");
            counting.stream()
                    .filter(member -> statistics.isOutlier(member.percent()))
                    .map(member -> member.run().id())
                    .sorted(Comparator.comparingLong((String id) -> PlainFarm.number(id)))
                    .forEach(outliers::add);
        });
        return report;
    }

    private static Map<String, Member> members(PlainRun run, String by) {
        Map<String, Member> members = new TreeMap<>(Comparator.nullsLast(
                by.equals("material") ? String.CASE_INSENSITIVE_ORDER : Comparator.<String>naturalOrder()));
        switch (by) {
            case "model" -> {
                if (run.items().size() == 1) {
                    members.put(run.items().getFirst().model(), whole(run));
                }
            }
            case "printer" -> members.put(run.printer(), whole(run));
            case "slicer" -> members.put(run.json().get("slicer").textValue(), whole(run));
            default -> {
                for (Material material : run.materials()) {
                    List<Material> alike = run.materials().stream()
                            .filter(other -> other.material().equalsIgnoreCase(material.material()))
                            .toList();
                    BigDecimal estimated =
                            Amounts.sum(alike.stream().map(Material::estimated).toList());
                    BigDecimal used =
                            Amounts.sum(alike.stream().map(Material::used).toList());
                    members.putIfAbsent(material.material(), member(run, estimated, used));
                }
            }
        }
        return members;
    }

    private static Member whole(PlainRun run) {
        return member(run, estimate(run), run.grams());
    }

    private static Member member(PlainRun run, BigDecimal estimated, BigDecimal used) {
        return new Member(run, used.subtract(estimated), percent(estimated, used), timePercent(run));
    }

    /** Of the materials, where none has one of the slicer, else 0. */
    static BigDecimal estimate(PlainRun run) {
        BigDecimal estimated = Amounts.sumOfKnown(
                run.materials().stream().map(Material::estimated).toList());
        return Amounts.orZero(estimated == null ? Amounts.of(run.json().at("/estimate/totalGrams")) : estimated);
    }

    static BigDecimal percent(BigDecimal estimated, BigDecimal used) {
        return Amounts.percent(used.subtract(estimated), estimated);
    }

    static BigDecimal timePercent(PlainRun run) {
        return run.estimatedSeconds() == null || run.seconds() == null
                ? null
                : percent(BigDecimal.valueOf(run.estimatedSeconds()), BigDecimal.valueOf(run.seconds()));
    }

    private static BigDecimal suggestion(PlainFarm farm, String model, List<Member> counting) {
        BigDecimal used = Amounts.sum(
                counting.stream().map(member -> member.run().grams()).toList());
        long pieces = counting.stream()
                .flatMap(member -> member.run().items().stream())
                .mapToLong((Item item) -> item.good() + item.failed())
                .sum();
        if (counting.size() < 3 || pieces == 0) {
            return null;
        }
        BigDecimal suggested = Amounts.divide(used, BigDecimal.valueOf(pieces), Amounts.GRAMS);
        BigDecimal today = Amounts.of(farm.models().get(model).get("gramsPerPiece"));
        boolean alike = today != null
                && (suggested.compareTo(today) == 0
                        || suggested.subtract(today).abs().compareTo(today.movePointLeft(2)) < 0);
        return alike ? null : suggested;
    }
}
