package nozzly.function;

import java.util.List;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.SpoolsCsv;
import nozzly.http.CsvLimit;
import nozzly.http.CsvPages;
import nozzly.http.CsvPages.Entry;
import nozzly.http.Cursor;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.spool.Commitments;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.SpoolFilter;
import nozzly.spool.Spools;

/** GET /v1/exports/spools.csv */
public final class ExportSpoolsFunction extends HttpFunction {

    private static final int PART = 100;

    private final Spools spools;
    private final Commitments commitments;
    private final CsvPages pages;

    public ExportSpoolsFunction() {
        this(App.onLambda());
    }

    public ExportSpoolsFunction(App app) {
        this(app, CsvLimit.OF_A_PAGE);
    }

    ExportSpoolsFunction(App app, CsvLimit limit) {
        super(app, Role.VIEWER);
        spools = app.spools();
        commitments = app.commitments();
        pages = new CsvPages("spools.csv", SpoolsCsv.COLUMNS, limit, app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        Query query = new Query(request.query());
        SpoolFilter filter = new SpoolFilter(query.flag("archived"), query.text("material"), query.flag("low"));
        String cursor = query.text("cursor");
        query.close();
        String filters = "spools.csv " + filter;
        String first = Cursor.decode(cursor, filters);
        List<Commitment> ofTheFarm = commitments.of(caller.farm());
        return pages.answer(
                request,
                filters,
                first,
                after -> spools.list(caller.farm(), filter, PART, after)
                        .map(spool -> new Entry(spool.listKey(), SpoolsCsv.lines(spool, ofTheFarm))));
    }
}
