package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nozzly.insight.PlainRun.Portion;

/** What succeeded and why the rest failed. */
final class PlainSuccess {

    private PlainSuccess() {}

    static JsonNode report(PlainFarm farm, String by, LocalDate from, LocalDate to) {
        List<PlainRun> runs = farm.between(from, to);
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("by", by).put("from", from.toString()).put("to", to.toString());
        ArrayNode groups = report.putArray("groups");
        groups(farm, by, runs).forEach((key, portions) -> {
            ObjectNode group = groups.addObject().put("key", key).put("name", farm.name(key));
            count(group, portions);
            if (by.equals("printer")) {
                long seconds = portions.stream()
                        .filter(portion -> portion.run().seconds() != null)
                        .mapToLong(portion -> portion.run().seconds())
                        .sum();
                long period = Duration.between(
                                from.atStartOfDay(farm.zone()).toInstant(),
                                to.atStartOfDay(farm.zone()).toInstant())
                        .toSeconds();
                group.put("printedSeconds", seconds).put("utilizationPercent", Amounts.percent(seconds, period));
            }
        });
        report.set("reasons", reasons(runs));
        return report;
    }

    private static Map<String, List<Portion>> groups(PlainFarm farm, String by, List<PlainRun> runs) {
        Map<String, List<Portion>> groups = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        if (by.equals("printer")) {
            farm.printers().forEach((id, printer) -> {
                if (!PlainFarm.isArchived(printer)) {
                    groups.put(id, new ArrayList<>());
                }
            });
        }
        for (PlainRun run : runs) {
            List<Portion> portions = by.equals("model") ? run.byModel() : List.of(run.portion());
            for (Portion portion : portions) {
                String key = switch (by) {
                    case "model" -> portion.model();
                    case "printer" -> run.printer();
                    default -> run.day().toString();
                };
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(portion);
            }
        }
        return groups;
    }

    private static void count(ObjectNode group, List<Portion> portions) {
        long completed =
                portions.stream().filter(portion -> portion.run().completed()).count();
        long good = portions.stream().mapToLong(Portion::good).sum();
        long failed = portions.stream().mapToLong(Portion::failed).sum();
        group.put("runsCompleted", completed)
                .put("runsFailed", portions.size() - completed)
                .put("runRate", Amounts.percent(completed, portions.size()))
                .put("itemsGood", good)
                .put("itemsFailed", failed)
                .put("itemRate", Amounts.percent(good, good + failed));
    }

    private record Loss(String reason, List<Portion> portions) {

        long pieces() {
            return portions.stream().mapToLong(Portion::failed).sum();
        }

        BigDecimal grams() {
            return Amounts.sum(portions.stream().map(Portion::lostGrams).toList());
        }

        /** Null when none is known. */
        BigDecimal cost() {
            return Amounts.sumOfKnown(portions.stream().map(Portion::wasted).toList());
        }
    }

    private static ArrayNode reasons(Collection<PlainRun> runs) {
        Map<String, List<Portion>> byReason = new TreeMap<>();
        for (PlainRun run : runs) {
            if (run.lossReason() != null) {
                byReason.computeIfAbsent(run.lossReason(), none -> new ArrayList<>())
                        .add(run.portion());
            }
        }
        ArrayNode reasons = JsonNodeFactory.instance.arrayNode();
        byReason.entrySet().stream()
                .map(reason -> new Loss(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparing(Loss::cost, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Loss::grams)
                        .thenComparing(Loss::pieces)
                        .reversed()
                        .thenComparing(Loss::reason))
                .forEach(loss -> reasons.addObject()
                        .put("reason", loss.reason())
                        .put("runs", loss.portions().size())
                        .put("pieces", loss.pieces())
                        .put("grams", loss.grams())
                        .put("cost", loss.cost()));
        return reasons;
    }
}
