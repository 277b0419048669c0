package nozzly.function.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nozzly.farm.Kind;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.run.RunFilter;
import nozzly.run.RunStatus;

/**
 * What a list of runs is asked for.
 *
 * @param filters in one text; a cursor is good for nothing else
 * @param after where the page begins; null for the first
 */
public record RunQuery(RunFilter filter, boolean needsResults, int limit, String after, String filters) {

    private static final String TIME_FORM = "a date like 2026-05-01, or a time like 2026-05-01T08:30:00Z";

    /** @param zone of the farm, asked only where dates need it */
    public static RunQuery read(Request request, Supplier<ZoneId> zone) {
        Query query = new Query(request.query());
        Set<RunStatus> statuses = statuses(query);
        Long printer = query.value("printerId", RunQuery::printer, "the id of a printer, like PRINTER-001");
        Instant from = query.value("from", text -> moment(text, zone), TIME_FORM);
        Instant to = query.value("to", text -> moment(text, zone), TIME_FORM);
        if (from != null && to != null && from.isAfter(to)) {
            query.wrong("from", "must not be after to");
        }
        boolean needsResults = query.flag("needsResults");
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        RunFilter filter = new RunFilter(statuses, printer, from, to);
        String filters = "runs %s %s %s %s %s".formatted(statuses, printer, from, to, needsResults);
        return new RunQuery(filter, needsResults, limit, Cursor.decode(cursor, filters), filters);
    }

    private static Set<RunStatus> statuses(Query query) {
        Set<RunStatus> statuses = EnumSet.noneOf(RunStatus.class);
        for (String word : query.texts("status")) {
            Optional<RunStatus> status = Arrays.stream(RunStatus.values())
                    .filter(known -> known.name().equals(word))
                    .findFirst();
            status.ifPresentOrElse(
                    statuses::add, () -> query.wrong("status", "must be of " + Arrays.toString(RunStatus.values())));
        }
        return statuses;
    }

    private static Long printer(String id) {
        long number = Kind.PRINTER.number(id);
        return number == 0 ? null : (Long) number;
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
