package nozzly.run;

import java.time.Instant;
import java.util.List;
import nozzly.farm.Actor;
import nozzly.spool.Grams;

/**
 * One revision of what a completed or failed run recorded; a correction makes the next.
 *
 * @param revision from 1
 * @param reason why it was corrected; null in the first
 * @param failureReason why pieces failed; null when unstated
 * @param durationSeconds null when unknown
 * @param durationGiven whether somebody entered the duration, or it is end − start and follows them
 */
public record Results(
        long revision,
        Instant recordedAt,
        Actor recordedBy,
        String reason,
        FailureReason failureReason,
        boolean closedShort,
        Instant endedAt,
        Long durationSeconds,
        boolean durationGiven,
        List<ItemResult> items,
        List<UsedMaterial> materials) {

    public Results {
        items = List.copyOf(items);
        materials = List.copyOf(materials);
    }

    public Grams used() {
        return materials.stream().map(UsedMaterial::actual).reduce(Grams.ZERO, Grams::plus);
    }

    public long good() {
        return items.stream().mapToLong(ItemResult::successful).sum();
    }

    public long bad() {
        return items.stream().mapToLong(ItemResult::failed).sum();
    }
}
