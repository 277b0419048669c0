package nozzly.local.template;

import java.time.Duration;

/**
 * A queue whose messages a function gets in batches.
 *
 * @param queue its logical id
 * @param window how long a batch may wait to fill
 * @param reportsFailures whether the function's answer names the messages that failed
 * @param maximumConcurrency how many batches the function gets at the same time
 */
public record QueueSource(
        String queue, int batchSize, Duration window, boolean reportsFailures, int maximumConcurrency) {}
