package nozzly.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nozzly.spool.Grams;

/** What commitments and the dashboard need of a run that is open or waits for settlement. */
public record OpenRun(
        String farm,
        long number,
        RunStatus status,
        PrinterRef printer,
        long plates,
        Instant createdAt,
        Instant startedAt,
        Long estimatedSeconds,
        List<PlannedItem> items,
        Map<Long, Grams> commitments,
        Reported reported,
        Instant unsettledSince) {}
