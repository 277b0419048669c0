package nozzly.dynamodb;

import java.util.concurrent.ThreadLocalRandom;
import nozzly.farm.Unavailable;

/** Waiting before another try: longer each time, and never as long as the others who met in the same place. */
public final class Backoff {

    private static final long FIRST_MILLIS = 20;
    private static final long LONGEST_MILLIS = 400;

    private Backoff() {}

    /** @param attempt from 1 */
    public static void pause(int attempt) {
        long longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted while waiting for the store.", e);
        }
    }
}
