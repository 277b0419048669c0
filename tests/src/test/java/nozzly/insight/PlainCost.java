package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nozzly.insight.PlainRun.Portion;

/** What printing cost. */
final class PlainCost {

    private static final Set<String> LOSSES = Set.of("waste", "weighed", "adjustment");

    private PlainCost() {}

    static JsonNode report(PlainFarm farm, String by, LocalDate from, LocalDate to) {
        Map<String, List<Portion>> groups = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        for (PlainRun run : farm.between(from, to)) {
            for (Portion portion : by.equals("model") ? run.byModel() : List.of(run.portion())) {
                String key = switch (by) {
                    case "model" -> portion.model();
                    case "printer" -> run.printer();
                    default -> YearMonth.from(run.day()).toString();
                };
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(portion);
            }
        }
        Map<String, List<Loss>> losses = by.equals("month") ? losses(farm, from, to) : Map.of();
        losses.keySet().forEach(month -> groups.putIfAbsent(month, List.of()));
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("by", by).put("from", from.toString()).put("to", to.toString());
        ArrayNode shown = report.putArray("groups");
        groups.forEach((key, portions) -> {
            ObjectNode group = shown.addObject().put("key", key).put("name", farm.name(key));
            sum(group, portions);
            if (by.equals("month")) {
                List<Loss> lost = losses.getOrDefault(key, List.of());
                group.putObject("stockLoss")
                        .put("grams", Amounts.sum(lost.stream().map(Loss::grams).toList()))
                        .put("cost", Amounts.sum(lost.stream().map(Loss::cost).toList()));
                Instant corrected = corrected(farm, YearMonth.parse(key), from, to);
                group.put("correctedAt", corrected == null ? null : corrected.toString());
            }
        });
        return report;
    }

    private static void sum(ObjectNode group, List<Portion> portions) {
        BigDecimal total = known(portions, Portion::total);
        long good = portions.stream().mapToLong(Portion::good).sum();
        group.put("runs", portions.size())
                .put("material", known(portions, Portion::material))
                .put("machine", known(portions, Portion::machine))
                .put("labour", known(portions, Portion::labour))
                .put("total", total)
                .put("wasted", known(portions, Portion::wasted))
                .put("goodItems", good)
                .put(
                        "perGoodItem",
                        total == null || good == 0
                                ? null
                                : Amounts.divide(total, BigDecimal.valueOf(good), Amounts.MONEY));
        ArrayNode missing = group.putArray("missing");
        for (String part : List.of("material", "machine", "labour")) {
            if (portions.stream().anyMatch(portion -> portion.run().missing().contains(part))) {
                missing.add(part);
            }
        }
    }

    private static BigDecimal known(List<Portion> portions, Function<Portion, BigDecimal> part) {
        return Amounts.sumOfKnown(portions.stream().map(part).toList());
    }

    /** Above 0 where stock was lost. */
    private record Loss(BigDecimal grams, BigDecimal cost) {}

    /** By month, on the day of the entry where the farm was then, at the spool's price of then. */
    private static Map<String, List<Loss>> losses(PlainFarm farm, LocalDate from, LocalDate to) {
        Map<String, List<Loss>> losses = new TreeMap<>();
        farm.ledgers().forEach((spool, entries) -> {
            for (JsonNode entry : entries) {
                Instant at = Instant.parse(entry.get("at").textValue());
                ZoneId zone = ZoneId.of(farm.told().farm(at).get("timeZone").textValue());
                LocalDate day = at.atZone(zone).toLocalDate();
                if (LOSSES.contains(entry.get("type").textValue()) && !day.isBefore(from) && day.isBefore(to)) {
                    losses.computeIfAbsent(YearMonth.from(day).toString(), none -> new ArrayList<>())
                            .add(loss(
                                    Amounts.of(entry.get("deltaGrams")).negate(),
                                    farm.told().spool(spool, at)));
                }
            }
        });
        return losses;
    }

    private static Loss loss(BigDecimal grams, JsonNode spool) {
        BigDecimal price = Amounts.orZero(Amounts.of(spool.get("price")));
        return new Loss(grams, Amounts.divide(grams.multiply(price), Amounts.of(spool.get("netGrams")), Amounts.MONEY));
    }

    /** The latest correction after the end of {@code month} whose settlement took a run out of these days or into them. */
    private static Instant corrected(PlainFarm farm, YearMonth month, LocalDate from, LocalDate to) {
        Instant latest = null;
        for (PlainRun run : farm.settled()) {
            Instant end = month.plusMonths(1)
                    .atDay(1)
                    .atStartOfDay(run.rates().zone())
                    .toInstant();
            for (int i = 0; i < run.settled().size(); i++) {
                JsonNode settled = run.settled().get(i);
                boolean touched = run.settled().subList(Math.max(i - 1, 0), i + 1).stream()
                        .map(run::day)
                        .anyMatch(day -> YearMonth.from(day).equals(month) && !day.isBefore(from) && day.isBefore(to));
                Instant recorded = PlainRates.recorded(settled);
                boolean late = settled.at("/results/revision").intValue() > 1 && !recorded.isBefore(end);
                if (touched && late && (latest == null || recorded.isAfter(latest))) {
                    latest = recorded;
                }
            }
        }
        return latest;
    }
}
