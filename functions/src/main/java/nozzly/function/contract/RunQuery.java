package nozzly.function.contract;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** @param zone of the farm, asked only where dates need it */
    public static RunQuery read(Request request, Supplier<ZoneId> zone) {
        Query query = new Query(request.query());
        RunFilter filter = filter(query, Span.read(query, zone));
        boolean needsResults = query.flag("needsResults");
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        String filters = "runs " + text(filter, needsResults);
        return new RunQuery(filter, needsResults, limit, Cursor.decode(cursor, filters), filters);
    }

    static RunFilter filter(Query query, Span span) {
        Long printer = query.value("printerId", RunQuery::printer, "the id of a printer, like PRINTER-001");
        return new RunFilter(statuses(query), printer, span.from(), span.to());
    }

    /** The same for the same filter, wherever it is made. */
    static String text(RunFilter filter, boolean needsResults) {
        return "%s %s %s %s %s"
                .formatted(
                        new TreeSet<>(filter.statuses()), filter.printer(), filter.from(), filter.to(), needsResults);
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
}
