package nozzly.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nozzly.farm.Page;
import nozzly.run.Run;
import nozzly.run.RunFilter;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/**
 * Pages of runs: reads as many keys as a page has places from the index that the filter fits best, then those runs. A
 * filter of several conditions may need some more rounds; after those the page is short.
 */
final class RunPages {

    private static final int ROUNDS = 4;

    private final Table<RunKey> keys;
    private final Function<List<Long>, Map<Long, Run>> runs;

    private record RunKey(String farm, String number, String dayKey, String printerKey, String statusKey) {}

    /** @param runs finds runs of the farm that the pages are for */
    RunPages(DynamoDbEnhancedClient client, String tableName, Function<List<Long>, Map<Long, Run>> runs) {
        this.runs = runs;
        this.keys = new Table<>(
                client,
                tableName,
                RunKey.class,
                "writeId",
                List.of(
                        Column.text(
                                "farm",
                                RunKey::farm,
                                StaticAttributeTags.primaryPartitionKey(),
                                StaticAttributeTags.secondaryPartitionKey("by-day")),
                        Column.text("number", RunKey::number, StaticAttributeTags.primarySortKey()),
                        Column.text(
                                "dayKey",
                                RunKey::dayKey,
                                StaticAttributeTags.secondarySortKey(List.of("by-day", "by-printer", "by-status"))),
                        Column.text(
                                "printerKey",
                                RunKey::printerKey,
                                StaticAttributeTags.secondaryPartitionKey("by-printer")),
                        Column.text(
                                "statusKey",
                                RunKey::statusKey,
                                StaticAttributeTags.secondaryPartitionKey("by-status"))),
                item -> new RunKey(
                        item.get("farm"),
                        item.get("number"),
                        item.get("dayKey"),
                        item.get("printerKey"),
                        item.get("statusKey")));
    }

    Page<Run> list(String farm, RunFilter filter, int limit, String after) {
        List<Run> found = new ArrayList<>();
        String last = after;
        for (int round = 0; round < ROUNDS && found.size() < limit; round++) {
            int places = limit - found.size();
            List<String> dayKeys = dayKeys(farm, filter, places + 1, last);
            boolean more = dayKeys.size() > places;
            List<String> read = more ? dayKeys.subList(0, places) : dayKeys;
            Map<Long, Run> known =
                    runs.apply(read.stream().map(RunPages::number).toList());
            read.stream()
                    .map(key -> known.get(number(key)))
                    .filter(run -> run != null && filter.wants(run))
                    .forEach(found::add);
            if (!more) {
                return new Page<>(found, null);
            }
            last = read.getLast();
        }
        return new Page<>(found, last);
    }

    private List<String> dayKeys(String farm, RunFilter filter, int limit, String after) {
        if (filter.printer() != null) {
            return dayKeys("by-printer", RunColumns.printerKey(farm, filter.printer()), filter, limit, after);
        }
        if (filter.statuses().isEmpty()) {
            return dayKeys("by-day", farm, filter, limit, after);
        }
        return filter.statuses().stream()
                .flatMap(status ->
                        dayKeys("by-status", RunColumns.statusKey(farm, status), filter, limit, after).stream())
                .sorted(Comparator.reverseOrder())
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<String> dayKeys(String index, String partition, RunFilter filter, int limit, String after) {
        String oldest = filter.from() == null ? "0" : day(filter.from());
        String newest = after;
        if (newest == null) {
            newest = filter.to() == null ? "9999-12-31#~" : day(filter.to().minusMillis(1)) + "#~";
        }
        if (oldest.compareTo(newest) > 0) {
            return List.of();
        }
        QueryConditional part = QueryConditional.sortBetween(Keys.of(partition, oldest), Keys.of(partition, newest));
        return keys
                .index(index)
                .query(query ->
                        query.queryConditional(part).scanIndexForward(false).limit(limit + 1))
                .stream()
                .limit(1)
                .flatMap(page -> page.items().stream())
                .map(RunKey::dayKey)
                .filter(key -> !key.equals(after))
                .limit(limit)
                .toList();
    }

    private static String day(Instant time) {
        return Keys.utcDay(time).toString();
    }

    private static long number(String dayKey) {
        return Long.parseLong(dayKey.substring(dayKey.indexOf('#') + 1));
    }
}
