package nozzly.farm;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next where the next part begins; null when nothing follows
 */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
