package nozzly.farm;

import java.util.List;

/**
 * A part of a list.
 *
 * @param next where the next part begins; null when nothing follows
 */
public record Page<T>(List<T> items, String next) {
    public Page {
        items = List.copyOf(items);
    }
}
