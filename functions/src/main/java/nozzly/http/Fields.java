package nozzly.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nozzly.farm.Change;
import nozzly.farm.Input;

/**
 * Reads the members of a JSON object. Each reader answers null for a member that is absent or wrong, and notes what is
 * wrong with it; members that nobody asked for are unknown ones. Wrong types and formats cannot be read (400), missing
 * members and values out of range break a rule (422).
 */
public final class Fields {

    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String NO_UNICODE = "must be valid Unicode without U+0000";
    private static final String NULL = "must not be null; leave it out instead";

    private final JsonNode object;
    private final String pointer;
    private final boolean nulls;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode object, String pointer, boolean nulls, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.nulls = nulls;
        this.faults = faults;
    }

    /**
     * The body of {@code request}.
     *
     * @param nulls whether null stands for a member left out, or, in an edit, removed
     * @param optional whether an empty body counts as an empty object
     */
    public static Fields of(Request request, boolean nulls, boolean optional) {
        BodyRules.check(request);
        String text = request.bodyText();
        JsonNode body = optional && text.isBlank() ? Json.object() : Json.parse(text);
        Fields fields = new Fields(body, "", nulls, new Faults());
        if (!body.isObject()) {
            fields.faults.malformed("", "must be a JSON object");
            fields.faults.input(null);
        }
        return fields;
    }

    /** Closes the reading: unknown members are noted, and what cannot be read ends it with 400. */
    public <T> Input<T> input(T value) {
        close();
        return faults.input(value);
    }

    /** Whether the member is there, as a value or as null. */
    public boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    public String text(String name, int maxCharacters) {
        JsonNode node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            return malformed(name, "must be a text");
        }
        String text = node.textValue();
        if (!wellFormed(text)) {
            return malformed(name, NO_UNICODE);
        }
        return text.codePointCount(0, text.length()) <= maxCharacters
                ? text
                : invalid(name, "must have at most " + maxCharacters + " characters");
    }

    /** A text with something to see in it. */
    public String name(String name, int maxCharacters) {
        String text = text(name, maxCharacters);
        return text == null || !text.isBlank() ? text : invalid(name, "must not be blank");
    }

    /** One of {@code words}. */
    public <T> T word(String name, Map<String, T> words) {
        String text = text(name, Integer.MAX_VALUE);
        if (text == null) {
            return null;
        }
        T value = words.get(text);
        return value != null
                ? value
                : invalid(
                        name,
                        "must be one of "
                                + String.join(
                                        ", ", words.keySet().stream().sorted().toList()));
    }

    /** A text that {@code pattern} accepts; {@code form} says what it looks like. */
    public String formatted(String name, Predicate<String> pattern, String form) {
        String text = text(name, Integer.MAX_VALUE);
        return text == null || pattern.test(text) ? text : malformed(name, "must be " + form);
    }

    public Long whole(String name, long min, long max) {
        JsonNode node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber()) {
            return malformed(name, "must be a whole number");
        }
        return node.canConvertToLong() && node.longValue() >= min && node.longValue() <= max
                ? node.longValue()
                : invalid(name, "must be a whole number from " + min + " to " + max);
    }

    /**
     * A number from {@code min} to {@code max} with at most {@code decimals} decimals. Its range is compared before
     * anything is computed with it: adding to a number like 1e-20000000 takes seconds.
     */
    public BigDecimal decimal(String name, long min, long max, int decimals) {
        JsonNode node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            return malformed(name, "must be a number");
        }
        BigDecimal value = node.decimalValue();
        boolean right = value.compareTo(BigDecimal.valueOf(min)) >= 0
                && value.compareTo(BigDecimal.valueOf(max)) <= 0
                && value.precision() <= 100
                && value.stripTrailingZeros().scale() <= decimals;
        return right
                ? value
                : invalid(
                        name, "must be a number from %d to %d with at most %d decimals".formatted(min, max, decimals));
    }

    public Boolean flag(String name) {
        JsonNode node = take(name);
        if (node == null) {
            return null;
        }
        return node.isBoolean()
                ? (Boolean) node.booleanValue()
                : this.<Boolean>malformed(name, "must be true or false");
    }

    /** An RFC 3339 time, to the millisecond. */
    public Instant time(String name) {
        String text = formatted(name, value -> TIME.matcher(value).matches(), "a time like 2026-05-01T08:30:00Z");
        if (text == null) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))
                    .toInstant()
                    .truncatedTo(ChronoUnit.MILLIS);
            return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? invalid(name, "must not be before 2000") : time;
        } catch (DateTimeException e) {
            return malformed(name, "must be a time that exists, like 2026-05-01T08:30:00Z");
        }
    }

    public LocalDate date(String name) {
        String text = formatted(name, value -> DATE.matcher(value).matches(), "a date like 2026-05-01");
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < 2000 ? invalid(name, "must not be before 2000") : date;
        } catch (DateTimeException e) {
            return malformed(name, "must be a date that exists, like 2026-05-01");
        }
    }

    /** An object, read by {@code reader}. */
    public <T> T object(String name, Function<Fields, T> reader) {
        JsonNode node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isObject()) {
            return malformed(name, "must be an object");
        }
        Fields fields = new Fields(node, at(name), nulls, faults);
        T value = reader.apply(fields);
        fields.close();
        return value;
    }

    /** A list of objects, each read by {@code reader}. Entries keep their places: pointers count on it. */
    public <T> List<T> objects(String name, int max, Function<Fields, T> reader) {
        return list(name, max, (node, index) -> {
            if (!node.isObject()) {
                faults.malformed(at(name) + "/" + index, "must be an object");
                return null;
            }
            Fields fields = new Fields(node, at(name) + "/" + index, false, faults);
            T value = reader.apply(fields);
            fields.close();
            return value;
        });
    }

    public List<String> texts(String name, int max) {
        return list(name, max, (node, index) -> {
            if (!node.isTextual()) {
                faults.malformed(at(name) + "/" + index, "must be a text");
                return "";
            }
            if (!wellFormed(node.textValue())) {
                faults.malformed(at(name) + "/" + index, NO_UNICODE);
                return "";
            }
            return node.textValue();
        });
    }

    /** The change that a merge patch makes to a member. */
    public <T> Change<T> change(String name, BiFunction<Fields, String, T> reader) {
        return has(name) ? Change.to(reader.apply(this, name)) : Change.none();
    }

    /** The value, noted as missing where there is none. */
    public <T> T required(String name, T value) {
        if (value == null && (!object.has(name) || object.get(name).isNull())) {
            faults.invalid(at(name), "is required");
        }
        return value;
    }

    /** Notes a member that cannot be read as null, where others can. */
    public void notNull(String name) {
        if (object.path(name).isNull()) {
            malformed(name, NULL);
        }
    }

    /** Notes that a member breaks a rule. */
    public <T> T invalid(String name, String detail) {
        faults.invalid(at(name), detail);
        return null;
    }

    private <T> List<T> list(String name, int max, BiFunction<JsonNode, Integer, T> reader) {
        JsonNode node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isArray()) {
            return malformed(name, "must be a list");
        }
        if (node.size() > max) {
            return invalid(name, "must have at most " + max + " entries");
        }
        List<T> list = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            list.add(reader.apply(node.get(index), index));
        }
        return list;
    }

    private JsonNode take(String name) {
        asked.add(name);
        JsonNode node = object.get(name);
        if (node == null || !node.isNull()) {
            return node;
        }
        if (!nulls) {
            malformed(name, NULL);
        }
        return null;
    }

    private void close() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                faults.malformed(at(name), "is not known here");
            }
        });
    }

    private <T> T malformed(String name, String detail) {
        faults.malformed(at(name), detail);
        return null;
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean wellFormed(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
