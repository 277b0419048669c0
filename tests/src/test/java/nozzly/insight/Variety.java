package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** How often what may be special about a run, or about a figure, was there. */
final class Variety {

    private static final List<String> MEANINGS =
            List.of("too-few-runs", "accurate", "variable", "consistently-high", "consistently-low");

    private final Map<String, Long> times = new TreeMap<>();

    private Variety() {}

    static Map<String, Long> of(PlainFarm farm, Collection<JsonNode> reports) {
        Variety variety = new Variety();
        variety.ofPlans(farm);
        variety.ofResults(farm);
        variety.ofCorrections(farm);
        variety.ofStock(farm);
        variety.ofFigures(reports);
        return variety.times;
    }

    private void count(String what, Collection<PlainRun> runs, Predicate<PlainRun> holds) {
        times.put(what, runs.stream().filter(holds).count());
    }

    private void ofPlans(PlainFarm farm) {
        for (String status : new String[] {"PENDING", "IN_PROGRESS", "COMPLETED", "FAILED", "CANCELLED"}) {
            times.put(
                    status,
                    farm.runs().stream()
                            .filter(run -> run.get("status").textValue().equals(status))
                            .count());
        }
        count("no model", farm.settled(), run -> run.items().isEmpty());
        count("several models", farm.settled(), run -> run.items().size() > 1);
        count("no spool", farm.settled(), run -> run.materials().isEmpty());
        count("several spools", farm.settled(), run -> run.materials().size() > 1);
        count("no slicer", farm.settled(), run -> run.json().get("slicer").isNull());
        count("no estimate", farm.settled(), run -> PlainVariance.estimate(run).signum() == 0);
        count(
                "slicer's estimate only",
                farm.settled(),
                run -> !run.json().get("estimate").isNull()
                        && run.materials().stream().allMatch(material -> material.estimated() == null));
        count("reprint", farm.settled(), run -> !run.json().get("reprintOf").isNull());
        count("no duration", farm.settled(), run -> run.seconds() == null);
    }

    private void ofResults(PlainFarm farm) {
        count("failed wholly", farm.settled(), run -> !run.completed() && run.failed() > 0 && run.good() == 0);
        count("failed partly", farm.settled(), run -> !run.completed() && run.failed() > 0 && run.good() > 0);
        count(
                "failed with good pieces only",
                farm.settled(),
                run -> !run.completed() && run.good() > 0 && run.failed() == 0);
        count("completed, all pieces failed", farm.settled(), run -> run.completed() && run.hopeless());
        count("completed, pieces failed", farm.settled(), run -> run.completed() && run.failed() > 0 && run.good() > 0);
        count("closed short", farm.settled(), run -> run.completed() && run.closedShort());
        count(
                "closed short without a piece",
                farm.settled(),
                run -> run.completed() && !run.items().isEmpty() && run.good() + run.failed() == 0);
        count(
                "weighed use",
                farm.settled(),
                run -> run.json().findParents("beforeGrams").size() > 0);
        count(
                "nothing used",
                farm.settled(),
                run -> !run.materials().isEmpty() && run.grams().signum() == 0);
        for (String part : new String[] {"material", "machine", "labour"}) {
            count(part + " unknown", farm.settled(), run -> run.missing().contains(part));
        }
        count(
                "material partly known",
                farm.settled(),
                run -> run.material() != null && run.missing().contains("material"));
        count("no part known", farm.settled(), run -> run.total() == null);
        count("recorded a week late", farm.settled(), run -> late(run).compareTo(Duration.ofDays(7)) > 0);
        count(
                "ended another month",
                farm.settled(),
                run -> !YearMonth.from(recordedDay(run)).equals(YearMonth.from(run.day())));
        count(
                "ended at a day's first moment",
                farm.settled(),
                run -> ended(run)
                        .equals(run.day().atStartOfDay(run.rates().zone()).toInstant()));
        count(
                "ended at a day's last moment",
                farm.settled(),
                run -> ended(run)
                        .plusMillis(1)
                        .equals(run.day()
                                .plusDays(1)
                                .atStartOfDay(run.rates().zone())
                                .toInstant()));
        count(
                "ended another day than in UTC",
                farm.settled(),
                run -> !run.day().toString().equals(ended(run).toString().substring(0, 10)));
    }

    private void ofCorrections(PlainFarm farm) {
        for (int i = 1; i <= 3; i++) {
            int corrections = i;
            count("corrections: " + i, farm.settled(), run -> run.revisions().size() == corrections + 1);
        }
        count("corrected to another day", farm.settled(), run -> changed(run, one -> run.day(one)));
        count("corrected to another month", farm.settled(), run -> changed(run, one -> YearMonth.from(run.day(one))));
        count("corrected to another printer", farm.settled(), run -> changed(run, one -> one.at("/printer/id")));
        count(
                "corrected to other spools",
                farm.settled(),
                run -> changed(run, one -> one.get("materials").findValues("spoolId")));
        count(
                "corrected to other models",
                farm.settled(),
                run -> changed(run, one -> one.get("items").findValues("modelId")));
        count(
                "corrected before it was settled",
                farm.settled(),
                run -> run.revisions().size() > 1 && firstUsed(farm, run) > 1);
    }

    private void ofStock(PlainFarm farm) {
        for (List<JsonNode> ledger : farm.ledgers().values()) {
            for (JsonNode entry : ledger) {
                boolean ofRun = !entry.get("runId").isNull();
                times.merge("entry " + entry.get("type").textValue() + (ofRun ? " by a run" : ""), 1L, Long::sum);
            }
        }
    }

    private void ofFigures(Collection<JsonNode> reports) {
        MEANINGS.forEach(meaning -> times.put(meaning, 0L));
        times.put("suggestion", 0L);
        times.put("no suggestion", 0L);
        for (JsonNode report : reports) {
            for (JsonNode meaning : report.findValues("meaning")) {
                times.merge(meaning.textValue(), 1L, Long::sum);
            }
            for (JsonNode group : report.path("groups")) {
                JsonNode suggested = group.path("suggestedGramsPerPiece");
                if (report.path("by").asText().equals("model") && group.has("meaning")) {
                    times.merge(suggested.isNull() ? "no suggestion" : "suggestion", 1L, Long::sum);
                }
                times.merge("outliers", (long) group.path("outliers").size(), Long::sum);
                times.merge("corrected month", group.path("correctedAt").isTextual() ? 1L : 0, Long::sum);
                times.merge("days left", group.path("daysLeft").asDouble() > 0 ? 1L : 0, Long::sum);
                times.merge("nothing to buy", group.path("spoolsToBuy").asInt(1) == 0 ? 1L : 0, Long::sum);
            }
            for (String list : new String[] {"needResults", "lowSpools", "shortages", "reasons"}) {
                times.merge(list, (long) report.path(list).size(), Long::sum);
            }
        }
    }

    private static boolean changed(PlainRun run, Function<JsonNode, Object> member) {
        return run.revisions().stream().map(member).distinct().count() > 1;
    }

    /** The first revision that reached the stock; 1 for a run without spools. */
    private static int firstUsed(PlainFarm farm, PlainRun run) {
        return farm.ledgers().values().stream()
                .flatMap(Collection::stream)
                .filter(entry -> entry.get("runId").asText().equals(run.id()))
                .mapToInt(entry -> entry.get("revision").intValue())
                .min()
                .orElse(1);
    }

    private static Instant ended(PlainRun run) {
        return Instant.parse(run.json().get("endedAt").textValue());
    }

    private static Duration late(PlainRun run) {
        return Duration.between(ended(run), PlainRates.recorded(run.revisions().getFirst()));
    }

    private static LocalDate recordedDay(PlainRun run) {
        return PlainRates.recorded(run.revisions().getFirst())
                .atZone(run.rates().zone())
                .toLocalDate();
    }
}
