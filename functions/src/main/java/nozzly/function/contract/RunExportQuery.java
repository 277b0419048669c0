package nozzly.function.contract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.insight.Period;
import nozzly.run.RunFilter;

/**
 * Which runs an export is asked for.
 *
 * @param ended days that the runs count on; null where they are listed by their start, which {@code filter} then limits
 * @param filters in one text; a cursor is good for nothing else
 * @param after where the page begins; null for the first
 */
public record RunExportQuery(RunFilter filter, boolean needsResults, Period ended, String after, String filters) {

    private static final List<String> BY = List.of("started", "ended");

    /** Before and after every day there can be. */
    private static final Period EVER = new Period(LocalDate.of(1999, 1, 1), LocalDate.of(9999, 12, 31));

    /** @param zone of the farm, asked only where dates need it */
    public static RunExportQuery read(Request request, Supplier<ZoneId> zone) {
        Query query = new Query(request.query());
        String by = query.value("by", text -> BY.contains(text) ? text : null, "one of " + String.join(", ", BY));
        Period ended = "ended".equals(by) ? ended(query) : null;
        RunFilter filter = RunQuery.filter(query, ended == null ? Span.read(query, zone) : Span.ALL);
        boolean needsResults = query.flag("needsResults");
        if (needsResults && ended != null) {
            query.wrong("needsResults", "must not go with by=ended: runs that ended have results");
        }
        String cursor = query.text("cursor");
        query.close();
        String filters = "runs.csv %s %s".formatted(ended, RunQuery.text(filter, needsResults));
        return new RunExportQuery(filter, needsResults, ended, Cursor.decode(cursor, filters), filters);
    }

    private static Period ended(Query query) {
        LocalDate from = query.value("from", ReportQuery::date, ReportQuery.DATE_FORM);
        LocalDate to = query.value("to", ReportQuery::date, ReportQuery.DATE_FORM);
        if (from != null && to != null && from.isAfter(to)) {
            query.wrong("from", "must not be after to");
        }
        return new Period(from == null ? EVER.from() : from, to == null ? EVER.to() : to);
    }
}
