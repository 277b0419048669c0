package nozzly.insight;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Days of a farm.
 *
 * @param to the day after the last; not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    /** The last {@code days} days, {@code today} included. */
    public static Period last(long days, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        return new Period(tomorrow.minusDays(days), tomorrow);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    Stream<LocalDate> stream() {
        return from.datesUntil(to);
    }

    /** How long it lasts where clocks are put forward and back. */
    public Duration length(ZoneId zone) {
        return Duration.between(from.atStartOfDay(zone), to.atStartOfDay(zone));
    }
}
