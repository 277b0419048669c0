package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import nozzly.spool.Grams;
import nozzly.webhook.payload.Payload;

/**
 * Reads the members of a product's object. What is absent, of the wrong type or out of range is null; numbers may be
 * texts, and objects JSON in a text, as forms have them.
 */
record Members(JsonNode object) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?");
    private static final int LONGEST_TIME = 40;
    private static final int MOST_DIGITS = 100;
    private static final long YEAR_SECONDS = 365L * 24 * 60 * 60;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** An object; without members where it is none. */
    Members at(String name) {
        JsonNode member = object.path(name);
        return new Members(member.isTextual() ? Payload.embedded(member.textValue()) : member);
    }

    /** The objects of a list, at most {@code max}. */
    List<Members> list(String name, int max) {
        JsonNode list = object.path(name);
        return list.isArray() ? list.valueStream().limit(max).map(Members::new).toList() : List.of();
    }

    /** A text as it stands. */
    String word(String name) {
        return object.path(name).textValue();
    }

    boolean isTrue(String name) {
        JsonNode member = object.path(name);
        return member.booleanValue() || "true".equals(member.textValue());
    }

    /** A text with something to see in it, cut to {@code max} characters. */
    String text(String name, int max) {
        return Texts.clean(word(name), max);
    }

    String printer(String name) {
        return text(name, 120);
    }

    String reason(String name) {
        return text(name, 500);
    }

    /** A file without its folders. */
    String file(String name) {
        return Texts.clean(Texts.withoutFolders(word(name)), 255);
    }

    /** A text or a whole number; null where it is too long for an id. */
    String id(String name) {
        JsonNode member = object.path(name);
        String id = member.isIntegralNumber() ? member.asText() : Texts.clean(member.textValue(), 130);
        return id == null || id.length() > 128 ? null : id;
    }

    Integer percent(String name) {
        BigDecimal number = number(name, 100);
        return number == null ? null : number.intValue();
    }

    /** Whole seconds of a length of time up to a year. */
    Long seconds(String name) {
        BigDecimal number = number(name, YEAR_SECONDS);
        return number == null ? null : number.longValue();
    }

    Integer whole(String name, int max) {
        BigDecimal number = number(name, max);
        return number == null || number.stripTrailingZeros().scale() > 0 ? null : (Integer) number.intValue();
    }

    /** Millimetres, to the nearest whole one, up to 100 km. */
    Integer millimetres(String name) {
        BigDecimal number = number(name, 100_000_000);
        return number == null
                ? null
                : (Integer) number.setScale(0, RoundingMode.HALF_EVEN).intValueExact();
    }

    Grams grams(String name) {
        BigDecimal number = number(name, 100_000);
        return number == null ? null : milligrams(number);
    }

    /** A time with its zone, or Unix seconds; not before 2000. */
    Instant time(String name) {
        BigDecimal seconds = number(name, LATEST.getEpochSecond());
        Instant time = seconds == null
                ? zoned(word(name))
                : Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
        return time == null || time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time;
    }

    /**
     * A number from 0 to {@code max}. Its digits are counted and its range compared before anything is computed with it:
     * rounding a number like 1e-20000000 takes seconds.
     */
    BigDecimal number(String name, long max) {
        JsonNode member = object.path(name);
        BigDecimal number = member.isNumber() ? member.decimalValue() : number(member.textValue());
        boolean right = number != null
                && number.precision() <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        return right ? number : null;
    }

    private static BigDecimal number(String text) {
        return text != null && NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static Grams milligrams(BigDecimal grams) {
        return new Grams(
                grams.movePointRight(3).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    private static Instant zoned(String text) {
        if (text == null || text.length() > LONGEST_TIME) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
