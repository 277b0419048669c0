package nozzly.local.demo;

import java.time.Instant;
import java.util.List;
import nozzly.run.FailureReason;
import nozzly.spool.Grams;

/**
 * How a run went.
 *
 * @param used of each spool
 * @param weighed whether the spools were weighed before and after
 * @param good pieces; the others failed
 * @param failureReason why pieces failed; null for no reason
 * @param startedAt when it began, if nobody had clicked Start; else null
 * @param durationSeconds null for the time from start to end
 */
record DemoResult(
        List<Grams> used,
        boolean weighed,
        long good,
        FailureReason failureReason,
        Instant startedAt,
        Long durationSeconds) {}
