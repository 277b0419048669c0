package nozzly.function.contract;

import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nozzly.farm.Kind;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.insight.LedgerFilter;

/**
 * Which ledger entries an export is asked for.
 *
 * @param filters in one text; a cursor is good for nothing else
 * @param after where the page begins; null for the first
 */
public record LedgerQuery(LedgerFilter filter, String after, String filters) {

    private static final Pattern POSITION = Pattern.compile("\\d{10}#\\d{10}");

    /** @param zone of the farm, asked only where dates need it */
    public static LedgerQuery read(Request request, Supplier<ZoneId> zone) {
        Query query = new Query(request.query());
        Long spool = query.value("spoolId", LedgerQuery::spool, "the id of a spool, like SPOOL-001");
        Span span = Span.read(query, zone);
        String cursor = query.text("cursor");
        query.close();
        LedgerFilter filter = new LedgerFilter(spool, span.from(), span.to());
        String filters = "ledger.csv " + filter;
        return new LedgerQuery(filter, Cursor.decode(cursor, filters, POSITION), filters);
    }

    private static Long spool(String id) {
        long number = Kind.SPOOL.number(id);
        return number == 0 ? null : (Long) number;
    }
}
