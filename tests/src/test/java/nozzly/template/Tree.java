package nozzly.template;

import java.util.List;
import java.util.Map;

/** Ways through maps and lists in which anything may be missing. */
final class Tree {

    private Tree() {}

    /** The members; none where there is no map. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** The items; a single value, as IAM allows it, is a list of one. */
    static List<?> list(Object node) {
        return switch (node) {
            case null -> List.of();
            case List<?> list -> list;
            default -> List.of(node);
        };
    }

    /** Null where the path leads nowhere. */
    static Object at(Object node, String... path) {
        Object at = node;
        for (String key : path) {
            at = map(at).get(key);
        }
        return at;
    }

    static int number(Object node, int otherwise) {
        return node instanceof Integer number ? number : otherwise;
    }

    /** The logical id of the resource that a Ref or a GetAtt names, else null. */
    static String target(Object node) {
        Object ref = at(node, "Ref");
        List<?> getAtt = list(at(node, "Fn::GetAtt"));
        return ref instanceof String id
                ? id
                : getAtt.isEmpty() ? null : getAtt.getFirst().toString();
    }
}
