package nozzly.function;

import nozzly.catalog.Farms;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.function.contract.LedgerCsv;
import nozzly.function.contract.LedgerQuery;
import nozzly.http.CsvLimit;
import nozzly.http.CsvPages;
import nozzly.http.CsvPages.Entry;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.insight.ExportLedger;
import nozzly.spool.Spools;

/** GET /v1/exports/ledger.csv */
public final class ExportLedgerFunction extends HttpFunction {

    private final Spools spools;
    private final ExportLedger ledger;
    private final Farms farms;
    private final CsvPages pages;

    public ExportLedgerFunction() {
        this(App.onLambda());
    }

    public ExportLedgerFunction(App app) {
        this(app, CsvLimit.OF_A_PAGE);
    }

    ExportLedgerFunction(App app, CsvLimit limit) {
        super(app, Role.VIEWER);
        spools = app.spools();
        ledger = new ExportLedger(spools);
        farms = app.farms();
        pages = new CsvPages("ledger.csv", LedgerCsv.COLUMNS, limit, app.clock());
    }

    @Override
    protected Response answer(Request request, Caller caller) {
        LedgerQuery query =
                LedgerQuery.read(request, () -> farms.get(caller.farm()).timeZone());
        if (query.filter().spool() != null) {
            Refusals.orProblem(
                    Shown.of(spools.find(caller.farm(), query.filter().spool()), "spool"));
        }
        return pages.answer(
                request,
                query.filters(),
                query.after(),
                after -> ledger.part(caller.farm(), query.filter(), after)
                        .map(entry -> new Entry(ExportLedger.position(entry), LedgerCsv.lines(entry))));
    }
}
