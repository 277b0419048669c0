package nozzly.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nozzly.farm.Violation;

/** Reads query parameters; what is wrong or unknown is 400. */
public final class Query {

    private static final int DEFAULT_LIMIT = 25;
    private static final int MAX_LIMIT = 100;

    private final Map<String, List<String>> parameters;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    public Query(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The parameter, given once; null without it. */
    public String text(String name) {
        asked.add(name);
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            wrong(name, "must be given once");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The parameter as {@code reader} makes it; null from the reader means wrong, which {@code form} explains. */
    public <T> T value(String name, Function<String, T> reader, String form) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        T value = reader.apply(text);
        return value != null ? value : wrong(name, "must be " + form);
    }

    /** All values of a parameter, given several times or joined by commas. */
    public List<String> texts(String name) {
        asked.add(name);
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .toList();
    }

    /** True or false; false without it. */
    public boolean flag(String name) {
        Boolean value = value(
                name,
                text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> null;
                },
                "true or false");
        return Boolean.TRUE.equals(value);
    }

    public int limit() {
        return number("limit", MAX_LIMIT, DEFAULT_LIMIT);
    }

    /** From 1 to {@code max}, which has at most three digits; {@code absent} without it. */
    public int number(String name, int max, int absent) {
        Integer number = value(name, text -> number(text, max), "a whole number from 1 to " + max);
        return number == null ? absent : number;
    }

    private static Integer number(String text, int max) {
        if (!text.matches("[0-9]{1,3}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number >= 1 && number <= max ? (Integer) number : null;
    }

    public <T> T wrong(String name, String detail) {
        violations.add(new Violation("?" + name, detail));
        return null;
    }

    /** Closes the reading. @throws ProblemException 400 when anything was wrong or unknown */
    public void close() {
        parameters.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> wrong(name, "is not known here"));
        if (!violations.isEmpty()) {
            throw new ProblemException(Problem.malformed(violations));
        }
    }
}
