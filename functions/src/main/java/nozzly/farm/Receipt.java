package nozzly.farm;

/**
 * What a request with an idempotency key did.
 *
 * @param number of the resource it made or changed; 0 where there is one a farm
 * @param count how many it made, numbered on from {@code number}
 */
public record Receipt(String operation, String fingerprint, int status, long number, int count) {}
