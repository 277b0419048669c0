package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * All that a user can read of a farm.
 *
 * @param spools of all ids, archived ones too, as are printers and models
 * @param ledgers by spool
 */
record PlainFarm(
        Instant now,
        ZoneId zone,
        List<JsonNode> runs,
        List<PlainRun> settled,
        Map<String, JsonNode> printers,
        Map<String, JsonNode> models,
        Map<String, JsonNode> spools,
        Map<String, List<JsonNode>> ledgers,
        Told told) {

    static PlainFarm read(Desk desk, Told told, Instant now) {
        Map<String, JsonNode> runs = new ConcurrentSkipListMap<>();
        Parallel.each(desk.all("/v1/runs"), listed -> {
            String id = listed.get("id").textValue();
            runs.put(id, desk.get("/v1/runs/" + id));
        });
        Map<String, JsonNode> spools = byId(desk, "/v1/spools");
        Map<String, List<JsonNode>> ledgers = new ConcurrentSkipListMap<>();
        Parallel.each(spools.keySet(), id -> ledgers.put(id, desk.all("/v1/spools/" + id + "/ledger")));
        List<JsonNode> all = runs.values().stream()
                .sorted((one, other) -> Long.compare(number(one), number(other)))
                .toList();
        return new PlainFarm(
                now,
                ZoneId.of(desk.get("/v1/farm").get("timeZone").textValue()),
                all,
                all.stream()
                        .filter(run -> !run.get("results").isNull())
                        .map(run -> new PlainRun(run, told))
                        .toList(),
                byId(desk, "/v1/printers"),
                byId(desk, "/v1/models"),
                spools,
                ledgers,
                told);
    }

    static long number(JsonNode run) {
        return number(run.get("id").textValue());
    }

    static long number(String id) {
        return Long.parseLong(id.substring(id.indexOf('-') + 1));
    }

    private static Map<String, JsonNode> byId(Desk desk, String path) {
        Map<String, JsonNode> all = new TreeMap<>();
        List<JsonNode> listed = new ArrayList<>(desk.all(path));
        listed.addAll(desk.all(path + "?archived=true"));
        listed.forEach(one -> all.put(one.get("id").textValue(), one));
        return all;
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** Runs that count on one of the days from {@code from} until before {@code to}. */
    List<PlainRun> between(LocalDate from, LocalDate to) {
        return settled.stream()
                .filter(run -> !run.day().isBefore(from) && run.day().isBefore(to))
                .toList();
    }

    List<PlainRun> lastDays(int days) {
        return between(today().plusDays(1).minusDays(days), today().plusDays(1));
    }

    static boolean isArchived(JsonNode thing) {
        if (thing.has("archived")) {
            return thing.get("archived").booleanValue();
        }
        for (JsonNode flag : thing.get("flags")) {
            if (flag.textValue().equals("archived")) {
                return true;
            }
        }
        return false;
    }

    /** Today's name of a model or printer, else the key itself. */
    String name(String key) {
        JsonNode thing = key == null ? null : printers.getOrDefault(key, models.get(key));
        return thing == null ? key : thing.get("name").textValue();
    }
}
