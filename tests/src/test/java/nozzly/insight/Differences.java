package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Where two answers differ, numbers compared by value and to the last decimal. */
final class Differences {

    private static final List<String> NAMES =
            List.of("key", "day", "reason", "id", "runId", "spoolId", "modelId", "material");

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    static List<String> between(JsonNode expected, JsonNode actual) {
        Differences differences = new Differences();
        differences.compare("", expected, actual);
        return differences.found;
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            Set<String> members = new TreeSet<>();
            expected.fieldNames().forEachRemaining(members::add);
            actual.fieldNames().forEachRemaining(members::add);
            members.forEach(member -> compare(path + "/" + member, expected.path(member), actual.path(member)));
        } else if (expected.isArray() && actual.isArray()) {
            compareLists(path, expected, actual);
        } else if (expected.isNumber() && actual.isNumber()) {
            if (new BigDecimal(expected.asText()).compareTo(new BigDecimal(actual.asText())) != 0) {
                differ(path, expected, actual);
            }
        } else if (!expected.equals(actual)) {
            differ(path, expected, actual);
        }
    }

    private void compareLists(String path, JsonNode expected, JsonNode actual) {
        List<String> wanted = names(expected);
        List<String> got = names(actual);
        if (!wanted.equals(got)) {
            Set<String> lacking = new LinkedHashSet<>(wanted);
            lacking.removeAll(got);
            Set<String> surplus = new LinkedHashSet<>(got);
            surplus.removeAll(wanted);
            found.add("%s: lacks %s, has besides %s, is ordered %s instead of %s"
                    .formatted(path, lacking, surplus, got, wanted));
        }
        for (int i = 0; i < wanted.size(); i++) {
            int there = got.indexOf(wanted.get(i));
            if (there >= 0) {
                compare(path + "[" + wanted.get(i) + "]", expected.get(i), actual.get(there));
            }
        }
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(Differences::name)
                .toList();
    }

    /** What tells an entry of a list from the others. */
    private static String name(JsonNode entry) {
        if (!entry.isObject()) {
            return entry.asText();
        }
        String member = NAMES.stream().filter(entry::has).findFirst().orElseThrow();
        String second = switch (member) {
            case "material" -> " " + entry.path("color").asText();
            case "runId" -> " " + entry.path("spoolId").asText();
            default -> "";
        };
        return entry.get(member).asText() + second;
    }

    private void differ(String path, JsonNode expected, JsonNode actual) {
        found.add("%s: is %s, should be %s".formatted(path, actual, expected));
    }
}
