package nozzly.function.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import nozzly.http.Query;

/**
 * The time that a list is about, given as {@code from} and {@code to}.
 *
 * @param from null for no limit
 * @param to the moment before which it ends; null for no limit
 */
record Span(Instant from, Instant to) {

    static final Span ALL = new Span(null, null);

    private static final String FORM = "a date like 2026-05-01, or a time like 2026-05-01T08:30:00Z";

    /** @param zone of the farm, asked only where dates need it */
    static Span read(Query query, Supplier<ZoneId> zone) {
        Instant from = query.value("from", text -> moment(text, zone), FORM);
        Instant to = query.value("to", text -> moment(text, zone), FORM);
        if (from != null && to != null && from.isAfter(to)) {
            query.wrong("from", "must not be after to");
        }
        return new Span(from, to);
    }

    private static Instant moment(String text, Supplier<ZoneId> zone) {
        try {
            Instant moment = text.length() == "2026-05-01".length()
                    ? LocalDate.parse(text).atStartOfDay(zone.get()).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            return year < 1999 || year > 9998 ? null : moment;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
