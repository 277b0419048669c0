package nozzly.farm;

import java.util.EnumMap;
import java.util.Map;

/** Numbers of one farm. */
public final class InMemoryNumbers implements Numbers {

    private final Map<Kind, Long> last = new EnumMap<>(Kind.class);

    @Override
    public long take(String farm, Kind kind, int count) {
        return last.merge(kind, (long) count, Long::sum) - count + 1;
    }
}
