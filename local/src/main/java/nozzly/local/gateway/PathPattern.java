package nozzly.local.gateway;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The path of a route: literal segments, {@code {parameter}}s, and at the end perhaps a {@code {greedy+}} one. */
final class PathPattern {

    /** The most specific path first: literals before parameters, from the left; those with a greedy one last. */
    static final Comparator<PathPattern> BY_PRECEDENCE =
            Comparator.comparing(PathPattern::greedy).thenComparing(PathPattern::ranks, Arrays::compare);

    private final List<String> segments;

    PathPattern(String path) {
        segments = split(path);
    }

    /** The parameters, still percent-encoded, if {@code path} is one of these. */
    Optional<Map<String, String>> match(String path) {
        List<String> given = split(path);
        if (greedy() ? given.size() < segments.size() : given.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isGreedy(segment)) {
                parameters.put(
                        segment.substring(1, segment.length() - 2), String.join("/", given.subList(i, given.size())));
            } else if (isParameter(segment) && !given.get(i).isEmpty()) {
                parameters.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private boolean greedy() {
        return isGreedy(segments.getLast());
    }

    private int[] ranks() {
        return segments.stream()
                .mapToInt(segment -> isParameter(segment) ? 1 : 0)
                .toArray();
    }

    private static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean isGreedy(String segment) {
        return segment.startsWith("{") && segment.endsWith("+}");
    }
}
