package nozzly.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** Models of one farm. */
public final class InMemoryModels implements Models {

    public final Map<Long, Model> byNumber = new TreeMap<>();

    /** What somebody else does just before the next write. */
    public Runnable meanwhile = () -> {};

    @Override
    public Optional<Model> find(String farm, long number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    @Override
    public Map<Long, Model> findAll(String farm, Collection<Long> numbers) {
        Map<Long, Model> found = new TreeMap<>(byNumber);
        found.keySet().retainAll(numbers);
        return found;
    }

    @Override
    public Page<Model> list(String farm, boolean archived, int limit, String after) {
        return new Page<>(
                byNumber.values().stream()
                        .filter(model -> model.archived() == archived)
                        .toList(),
                null);
    }

    @Override
    public Saved add(Model model, Once once) {
        return byNumber.putIfAbsent(model.number(), model) == null ? Saved.DONE : Saved.CHANGED;
    }

    @Override
    public Saved replace(Model model, Once once) {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
        if (byNumber.get(model.number()).version() != model.version() - 1) {
            return Saved.CHANGED;
        }
        byNumber.put(model.number(), model);
        return Saved.DONE;
    }
}
