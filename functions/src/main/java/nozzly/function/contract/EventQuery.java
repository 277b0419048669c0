package nozzly.function.contract;

import java.util.regex.Pattern;
import nozzly.farm.Kind;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.webhook.EventFilter;

/**
 * What a list of events is asked for.
 *
 * @param filters in one text; a cursor is good for nothing else
 * @param after where the page begins; null for the first
 */
public record EventQuery(EventFilter filter, int limit, String after, String filters) {

    private static final Pattern POSITION = Pattern.compile("[0-9]{17}-[A-Za-z0-9_-]{22}");

    public static EventQuery read(Request request) {
        Query query = new Query(request.query());
        Long connection =
                query.value("connectionId", EventQuery::connection, "the id of a connection, like CONNECTION-001");
        Boolean matched = query.text("matched") == null ? null : (Boolean) query.flag("matched");
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.close();
        EventFilter filter = new EventFilter(connection, matched);
        String filters = "printer-events " + filter;
        return new EventQuery(filter, limit, Cursor.decode(cursor, filters, POSITION), filters);
    }

    private static Long connection(String id) {
        long number = Kind.CONNECTION.number(id);
        return number == 0 ? null : (Long) number;
    }
}
