package nozzly.local.template;

import java.time.Duration;
import java.util.Optional;

/**
 * An SQS queue.
 *
 * @param name its logical id; local queues have no other name
 */
public record QueueResource(String name, Duration visibility, Duration retention, Optional<Redrive> redrive) {

    /** Where a message goes that was received {@code maxReceiveCount} times in vain. */
    public record Redrive(String deadLetterQueue, int maxReceiveCount) {}
}
