package nozzly.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** Printers of one farm. */
public final class InMemoryPrinters implements Printers {

    public final Map<Long, Printer> byNumber = new TreeMap<>();

    /** What somebody else does just before the next write. */
    public Runnable meanwhile = () -> {};

    @Override
    public Optional<Printer> find(String farm, long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    @Override
    public Page<Printer> list(String farm, boolean archived, int limit, String after) {
        return new Page<>(
                byNumber.values().stream()
                        .filter(printer -> printer.archived() == archived)
                        .toList(),
                null);
    }

    @Override
    public List<Printer> all(String farm) {
        return List.copyOf(byNumber.values());
    }

    @Override
    public Saved add(Printer printer, Once once) {
        return byNumber.putIfAbsent(printer.number(), printer) == null ? Saved.DONE : Saved.CHANGED;
    }

    @Override
    public Saved replace(Printer printer, Once once) {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
        if (byNumber.get(printer.number()).version() != printer.version() - 1) {
            return Saved.CHANGED;
        }
        byNumber.put(printer.number(), printer);
        return Saved.DONE;
    }
}
