package nozzly.dynamodb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nozzly.farm.Once;
import nozzly.farm.Saved;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.insight.StockTotals;
import nozzly.insight.Versioned;
import nozzly.run.Run;
import nozzly.settlement.FiguresChange;
import nozzly.settlement.Settlement;
import nozzly.settlement.SettlementStore;
import nozzly.settlement.SpoolChange;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spool;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;

/** Stock and figures, changed in one transaction with the run that they come from, or the request. */
public final class DynamoDbSettlement implements SettlementStore {

    private final Table<Run> runs;
    private final Table<Spool> stock;
    private final Table<LedgerEntry> ledger;
    private final Table<Figure> figures;
    private final DynamoDbRequests requests;

    public DynamoDbSettlement(
            DynamoDbEnhancedClient client,
            String runsName,
            String spoolsName,
            String ledgerName,
            String figuresName,
            DynamoDbRequests requests) {
        this.requests = requests;
        this.runs = new Table<>(client, runsName, Run.class, "settleWriteId", RunColumns.SETTLEMENT, RunColumns::run);
        this.stock =
                new Table<>(client, spoolsName, Spool.class, "stockWriteId", SpoolColumns.STOCK, SpoolColumns::spool);
        this.ledger =
                new Table<>(client, ledgerName, LedgerEntry.class, "writeId", LedgerColumns.ALL, LedgerColumns::entry);
        this.figures = new Table<>(client, figuresName, Figure.class, "writeId", Figure.COLUMNS, Figure::of);
    }

    @Override
    public Optional<Versioned<RunFigures>> ofRun(String farm, LocalDate day, long run) {
        return figures.find(Keys.of(farm, Figure.runKey(day, run)))
                .map(figure -> new Versioned<>(figure.run(), figure.version()));
    }

    @Override
    public Versioned<DayTotals> ofDay(String farm, LocalDate day) {
        return totals(figures, farm, day);
    }

    /** Version 0 and nothing in it where there are none yet. */
    static Versioned<DayTotals> totals(Table<Figure> figures, String farm, LocalDate day) {
        return figures.find(Keys.of(farm, Figure.dayKey(day)))
                .map(figure -> new Versioned<>(figure.totals(), figure.version()))
                .orElseGet(() -> new Versioned<>(DayTotals.none(day), 0));
    }

    @Override
    public Versioned<StockTotals> ofStock(String farm, LocalDate day) {
        return figures.find(Keys.of(farm, Figure.stockKey(day)))
                .map(figure -> new Versioned<>(figure.stock(), figure.version()))
                .orElseGet(() -> new Versioned<>(StockTotals.none(day), 0));
    }

    @Override
    public Saved settle(Run before, Settlement settlement, FiguresChange change) {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write.Update<>(runs, settlement.run(), unchanged(before)));
        settlement.spools().forEach(spool -> add(spool, writes));
        add(before.farm(), change, writes);
        return requests.save(before.farm(), Once.NONE, before.number(), 1, writes);
    }

    @Override
    public Saved change(SpoolChange change, Versioned<StockTotals> totals, Once once) {
        String farm = change.spool().farm();
        List<Write> writes = new ArrayList<>();
        add(change, writes);
        if (totals != null) {
            writes.add(put(Figure.of(farm, totals.value(), totals.version() + 1)));
        }
        return requests.save(farm, once, change.spool().number(), 1, writes);
    }

    static Expression unchanged(Run run) {
        return Conditions.all(
                Conditions.is(RunColumns.SETTLED_REVISION, RunColumns.settledRevision(run)),
                Conditions.is(RunColumns.REVISION, run.results().revision()),
                Conditions.is(RunColumns.VERSION, run.version()));
    }

    private void add(SpoolChange change, List<Write> writes) {
        writes.add(new Write.Update<>(
                stock, change.spool(), Conditions.is(SpoolColumns.SEQUENCE, change.sequenceBefore())));
        change.entries().forEach(entry -> writes.add(new Write.Put<>(ledger, entry, Conditions.absent("spoolKey"))));
    }

    private void add(String farm, FiguresChange change, List<Write> writes) {
        writes.add(put(Figure.of(farm, change.run().value(), change.run().version() + 1)));
        if (change.removed() != null) {
            RunFigures removed = change.removed().value();
            writes.add(new Write.Delete(
                    figures,
                    Keys.of(farm, Figure.runKey(removed.day(), removed.run())),
                    Conditions.is(Figure.VERSION, change.removed().version())));
        }
        change.days().forEach(day -> writes.add(put(Figure.of(farm, day.value(), day.version() + 1))));
        if (change.stock() != null) {
            writes.add(
                    put(Figure.of(farm, change.stock().value(), change.stock().version() + 1)));
        }
    }

    private Write put(Figure figure) {
        return put(figures, figure);
    }

    static Write put(Table<Figure> figures, Figure figure) {
        long before = figure.version() - 1;
        return new Write.Put<>(figures, figure, Conditions.is(Figure.VERSION, before == 0 ? null : (Long) before));
    }
}
