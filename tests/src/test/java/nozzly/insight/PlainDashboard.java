package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What goes on, in a farm where everything is settled. */
final class PlainDashboard {

    private static final List<String> SUMMARY = List.of(
            "id",
            "status",
            "printer",
            "items",
            "createdAt",
            "startedAt",
            "endedAt",
            "plates",
            "estimatedSeconds",
            "durationSeconds",
            "reported");

    private PlainDashboard() {}

    static JsonNode of(PlainFarm farm, int days) {
        ObjectNode dashboard = JsonNodeFactory.instance.objectNode();
        dashboard.put("asOf", farm.now().toString()).put("days", days);
        List<JsonNode> active = withStatus(farm, "IN_PROGRESS");
        list(
                dashboard,
                "active",
                active.stream()
                        .sorted(Comparator.comparing(
                                        PlainDashboard::expectedEnd, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(PlainFarm::number))
                        .map(run -> active(farm, run))
                        .toList());
        list(
                dashboard,
                "pending",
                withStatus(farm, "PENDING").stream()
                        .map(PlainDashboard::summary)
                        .toList());
        list(
                dashboard,
                "needResults",
                active.stream()
                        .filter(run -> overdue(farm, run))
                        .map(run -> run.get("id"))
                        .toList());
        ArrayNode trend = dashboard.putArray("trend");
        for (int i = days - 1; i >= 0; i--) {
            ObjectNode day =
                    trend.addObject().put("day", farm.today().minusDays(i).toString());
            count(day, farm.between(farm.today().minusDays(i), farm.today().minusDays(i - 1L)));
        }
        dashboard.set("today", trend.get(days - 1));
        count(dashboard.putObject("period"), farm.lastDays(days));
        ObjectNode success = dashboard.putObject("success");
        for (int last : List.of(7, 30, 90)) {
            rates(success.putObject("days" + last), farm.lastDays(last));
        }
        list(dashboard, "lowSpools", lowSpools(farm));
        list(dashboard, "shortages", PlainShortages.of(farm));
        dashboard.putObject("settlement").put("waiting", 0).putNull("oldestSeconds");
        return dashboard;
    }

    private static void list(ObjectNode dashboard, String name, List<? extends JsonNode> entries) {
        dashboard.put(name + "Total", entries.size());
        dashboard.putArray(name).addAll(entries.stream().limit(100).toList());
    }

    private static List<JsonNode> withStatus(PlainFarm farm, String status) {
        return farm.runs().stream()
                .filter(run -> run.get("status").textValue().equals(status))
                .toList();
    }

    private static ObjectNode summary(JsonNode run) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        SUMMARY.forEach(member -> summary.set(member, run.get(member)));
        return summary;
    }

    private static ObjectNode active(PlainFarm farm, JsonNode run) {
        Instant end = expectedEnd(run);
        return summary(run)
                .put("expectedEnd", end == null ? null : end.toString())
                .put("overdue", overdue(farm, run));
    }

    /** Null without an estimate. */
    private static Instant expectedEnd(JsonNode run) {
        return run.get("estimatedSeconds").isNull()
                ? null
                : started(run).plusSeconds(run.get("estimatedSeconds").longValue());
    }

    private static Instant started(JsonNode run) {
        return Instant.parse(run.get("startedAt").textValue());
    }

    private static boolean overdue(PlainFarm farm, JsonNode run) {
        Duration most = run.get("estimatedSeconds").isNull()
                ? Duration.ofHours(24)
                : Duration.ofMillis(1500 * run.get("estimatedSeconds").longValue());
        return run.get("plates").intValue() == 1
                && Duration.between(started(run), farm.now()).compareTo(most) > 0;
    }

    private static void count(ObjectNode counts, List<PlainRun> runs) {
        long completed = runs.stream().filter(PlainRun::completed).count();
        counts.put("runsCompleted", completed)
                .put("runsFailed", runs.size() - completed)
                .put("itemsGood", runs.stream().mapToLong(PlainRun::good).sum())
                .put("itemsFailed", runs.stream().mapToLong(PlainRun::failed).sum())
                .put("grams", Amounts.sum(runs.stream().map(PlainRun::grams).toList()));
    }

    private static void rates(ObjectNode rates, List<PlainRun> runs) {
        long good = runs.stream().mapToLong(PlainRun::good).sum();
        long failed = runs.stream().mapToLong(PlainRun::failed).sum();
        rates.put(
                        "runs",
                        Amounts.percent(
                                runs.stream().filter(PlainRun::completed).count(), runs.size()))
                .put("items", Amounts.percent(good, good + failed));
    }

    private static List<ObjectNode> lowSpools(PlainFarm farm) {
        return farm.spools().values().stream()
                .filter(spool -> !PlainFarm.isArchived(spool))
                .filter(spool -> isLow(spool) || remaining(spool).signum() < 0)
                .sorted(Comparator.comparing(PlainDashboard::remaining).thenComparing(PlainFarm::number))
                .map(spool -> {
                    ObjectNode low = JsonNodeFactory.instance.objectNode();
                    low.set("spoolId", spool.get("id"));
                    low.set("label", spool.get("label"));
                    low.put("remainingGrams", remaining(spool));
                    ArrayNode flags = low.putArray("flags");
                    if (isLow(spool)) {
                        flags.add("low");
                    }
                    if (remaining(spool).signum() < 0) {
                        flags.add("overdrawn");
                    }
                    return low;
                })
                .toList();
    }

    private static boolean isLow(JsonNode spool) {
        BigDecimal lowAt = Amounts.of(spool.get("lowAtGrams"));
        return lowAt != null && remaining(spool).compareTo(lowAt) < 0;
    }

    private static BigDecimal remaining(JsonNode spool) {
        return Amounts.of(spool.get("remainingGrams"));
    }
}
