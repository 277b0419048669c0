package nozzly.farm;

import java.time.Duration;
import java.time.Instant;

/** When what still waits is named again, by somebody who looks every minute. */
public final class Resending {

    private static final long LONGEST_MINUTES = 64;

    private Resending() {}

    /** After 2, 4, 8, … 64 whole minutes, then every 64. */
    public static boolean isDue(Instant since, Instant now) {
        long minutes = age(since, now).toMinutes();
        return minutes > 1
                && (minutes < LONGEST_MINUTES ? Long.bitCount(minutes) == 1 : minutes % LONGEST_MINUTES == 0);
    }

    /** Clocks differ: what was recorded later than now waits for no time. */
    public static Duration age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
