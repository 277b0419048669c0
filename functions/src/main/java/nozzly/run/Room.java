package nozzly.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Keeps a run's item below the 400 KB that DynamoDB stores: history, revisions and rates may take 300 KB of it, counted
 * with what names of attributes and numbers take at most.
 */
final class Room {

    private static final int MOST_BYTES = 300 * 1024;
    private static final int ENTRY = 120;
    private static final int CHANGE = 40;
    private static final int ITEM = 70;
    private static final int MATERIAL = 150;
    private static final int RATE = 60;

    private Room() {}

    static boolean isLeft(Run run) {
        long history = run.history().stream().mapToLong(Room::bytes).sum();
        long revisions = run.revisions().stream().mapToLong(Room::bytes).sum();
        long rates = run.rates() == null
                ? 0
                : RATE
                        * (long) (run.rates().spools().size()
                                + run.rates().pieceGrams().size());
        return history + revisions + rates <= MOST_BYTES;
    }

    private static long bytes(HistoryEntry entry) {
        return ENTRY
                + text(entry.actor().id(), entry.actor().name())
                + entry.changes().stream()
                        .mapToLong(change -> CHANGE + text(change.field(), change.from(), change.to()))
                        .sum();
    }

    private static long bytes(Results results) {
        List<ItemResult> items = results.items();
        List<UsedMaterial> materials = results.materials();
        return ENTRY
                + text(results.recordedBy().id(), results.recordedBy().name(), results.reason())
                + items.stream().mapToLong(item -> ITEM + text(item.name())).sum()
                + materials.stream()
                        .mapToLong(used -> MATERIAL + text(used.label()))
                        .sum();
    }

    private static long text(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
