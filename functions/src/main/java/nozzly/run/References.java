package nozzly.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nozzly.farm.Kind;
import nozzly.farm.Violation;

/** Looks up what the entries of a list name by id. */
final class References {

    private References() {}

    /**
     * @param ids one for each entry, null where it could not be read
     * @param place of an entry's id, as {@code /items/%d/modelId}
     * @param find the things with some numbers, by number
     * @param archived whether a thing may not be named any more
     * @return the thing of each entry, in the same places; null where there is none or it was named before
     */
    static <T> List<T> find(
            Kind kind,
            List<String> ids,
            String place,
            Function<Set<Long>, Map<Long, T>> find,
            Predicate<T> archived,
            List<Violation> violations) {
        Set<Long> numbers =
                ids.stream().filter(Objects::nonNull).map(kind::number).collect(Collectors.toSet());
        Map<Long, T> known = numbers.isEmpty() ? Map.of() : find.apply(numbers);
        Set<String> seen = new HashSet<>();
        List<T> things = new ArrayList<>();
        for (int index = 0; index < ids.size(); index++) {
            String id = ids.get(index);
            T thing = id == null ? null : known.get(kind.number(id));
            String fault = id == null ? null : fault(kind, id, thing, archived, seen);
            if (fault != null) {
                violations.add(new Violation(place.formatted(index), fault));
            }
            things.add(fault == null ? thing : null);
        }
        return things;
    }

    private static <T> String fault(Kind kind, String id, T thing, Predicate<T> archived, Set<String> seen) {
        if (thing == null) {
            return id + " is not a " + kind.name().toLowerCase(Locale.ROOT) + " of your farm";
        }
        if (!seen.add(id)) {
            return id + " is listed twice";
        }
        return archived.test(thing) ? id + " is archived" : null;
    }
}
