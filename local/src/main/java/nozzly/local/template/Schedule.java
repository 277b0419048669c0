package nozzly.local.template;

import java.time.Duration;

/**
 * A rate at which a function is invoked.
 *
 * @param id of the event in the template
 */
public record Schedule(String id, Duration every) {}
