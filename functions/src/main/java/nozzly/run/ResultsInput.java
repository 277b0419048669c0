package nozzly.run;

import java.time.Instant;
import java.util.List;
import nozzly.spool.Grams;

/**
 * What a person says of how a run went: when it completes or fails, or to correct it. Members left out are null, as are
 * entries of lists that could not be read.
 *
 * @param items null when left out
 * @param reason of a failed run
 * @param correction why recorded results are corrected
 * @param printerId another printer, in a correction
 */
public record ResultsInput(
        List<MaterialInput> materials,
        List<ItemInput> items,
        FailureReason reason,
        FailureReason failureReason,
        String correction,
        String printerId,
        Instant startedAt,
        Instant endedAt,
        Long durationSeconds,
        boolean closedShort,
        String notes) {

    /**
     * @param insteadOf the planned or recorded spool that it takes the place of; null for none
     * @param actual grams used; or else what the scale showed {@code before} and {@code after}
     */
    public record MaterialInput(String spoolId, String insteadOf, Grams actual, Grams before, Grams after) {}

    public record ItemInput(String modelId, Long successful, Long failed) {}
}
