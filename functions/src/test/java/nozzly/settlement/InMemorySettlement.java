package nozzly.settlement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nozzly.farm.Once;
import nozzly.farm.Saved;
import nozzly.insight.DayTotals;
import nozzly.insight.RunFigures;
import nozzly.insight.StockTotals;
import nozzly.insight.Versioned;
import nozzly.run.Run;
import nozzly.spool.InMemorySpools;
import nozzly.spool.LedgerEntry;

/** Stock and figures of one farm, written on the conditions of the real store. */
final class InMemorySettlement implements SettlementStore {

    private final InMemoryRuns runs;
    private final InMemorySpools spools;
    final Map<Object, Versioned<?>> figures = new HashMap<>();

    /** What somebody else does just before the next write. */
    Runnable meanwhile = () -> {};

    /** What happens just after the next write, such as the loss of its answer. */
    Runnable afterwards = () -> {};

    int actions;

    record RunKey(LocalDate day, long run) {}

    record DayKey(LocalDate day) {}

    InMemorySettlement(InMemoryRuns runs, InMemorySpools spools) {
        this.runs = runs;
        this.spools = spools;
    }

    @Override
    public Optional<Versioned<RunFigures>> ofRun(String farm, LocalDate day, long run) {
        return Optional.ofNullable(find(new RunKey(day, run), null));
    }

    @Override
    public Versioned<DayTotals> ofDay(String farm, LocalDate day) {
        return find(new DayKey(day), new Versioned<>(DayTotals.none(day), 0));
    }

    @Override
    public Versioned<StockTotals> ofStock(String farm, LocalDate day) {
        return find(day, new Versioned<>(StockTotals.none(day), 0));
    }

    @Override
    public Saved settle(Run before, Settlement settlement, FiguresChange change) {
        othersWrite();
        Run now = runs.byNumber.get(before.number());
        boolean unchanged = now.version() == before.version()
                && now.results().revision() == before.results().revision()
                && now.settled().revision() == before.settled().revision()
                && settlement.spools().stream().allMatch(this::isUnchanged)
                && isUnchanged(key(change.run().value()), change.run())
                && (change.removed() == null || isUnchanged(key(change.removed().value()), change.removed()))
                && change.days().stream().allMatch(day -> isUnchanged(key(day.value()), day))
                && (change.stock() == null || isUnchanged(change.stock().value().day(), change.stock()));
        if (!unchanged) {
            return Saved.CHANGED;
        }
        actions = 2 + change.days().size() + (change.removed() == null ? 0 : 1) + (change.stock() == null ? 0 : 1);
        settlement.spools().forEach(this::apply);
        runs.byNumber.put(before.number(), now.withSettled(settlement.run().settled()));
        if (change.removed() != null) {
            figures.remove(key(change.removed().value()));
        }
        put(key(change.run().value()), change.run());
        change.days().forEach(day -> put(key(day.value()), day));
        if (change.stock() != null) {
            put(change.stock().value().day(), change.stock());
        }
        Runnable then = afterwards;
        afterwards = () -> {};
        then.run();
        return Saved.DONE;
    }

    @Override
    public Saved change(SpoolChange change, Versioned<StockTotals> stock, Once once) {
        othersWrite();
        if (!isUnchanged(change) || (stock != null && !isUnchanged(stock.value().day(), stock))) {
            return Saved.CHANGED;
        }
        apply(change);
        if (stock != null) {
            put(stock.value().day(), stock);
        }
        return Saved.DONE;
    }

    private void apply(SpoolChange change) {
        actions += 1 + change.entries().size();
        spools.byNumber.put(change.spool().number(), change.spool());
        for (LedgerEntry entry : change.entries()) {
            spools.ledger.add(entry);
        }
    }

    private boolean isUnchanged(SpoolChange change) {
        return spools.byNumber.get(change.spool().number()).stock().sequence() == change.sequenceBefore();
    }

    private boolean isUnchanged(Object key, Versioned<?> figure) {
        Versioned<?> now = figures.get(key);
        return (now == null ? 0 : now.version()) == figure.version();
    }

    private void put(Object key, Versioned<?> figure) {
        figures.put(key, new Versioned<>(figure.value(), figure.version() + 1));
    }

    @SuppressWarnings("unchecked")
    private <T> Versioned<T> find(Object key, Versioned<T> none) {
        return (Versioned<T>) figures.getOrDefault(key, none);
    }

    private static Object key(RunFigures run) {
        return new RunKey(run.day(), run.run());
    }

    private static Object key(DayTotals day) {
        return new DayKey(day.day());
    }

    private void othersWrite() {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
    }
}
