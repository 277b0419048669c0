package nozzly.insight;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.Locale;

/** What a report tells apart. */
public enum GroupBy {
    MODEL,
    PRINTER,
    SLICER,
    MATERIAL,
    DAY,
    MONTH;

    private static final Comparator<String> BY_NUMBER =
            nullsLast(comparingInt(String::length).thenComparing(naturalOrder()));
    private static final Comparator<String> BY_TEXT = nullsLast(String.CASE_INSENSITIVE_ORDER);

    /** {@code model}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of keys, null the last. Keys that compare as equal are one: {@code PLA} and {@code pla} are the same material. */
    Comparator<String> order() {
        return switch (this) {
            case MODEL, PRINTER, DAY, MONTH -> BY_NUMBER;
            case SLICER, MATERIAL -> BY_TEXT;
        };
    }
}
