package nozzly.spool;

import java.time.Instant;

/**
 * What is left on a spool.
 *
 * @param remaining negative when more was used than it had
 * @param sequence of its newest ledger entry
 * @param weighedAt when it was last weighed; null when never
 */
public record SpoolStock(Grams remaining, long sequence, Instant weighedAt) {}
