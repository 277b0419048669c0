package nozzly.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import nozzly.farm.Violation;

/** Where the next page of a list begins, opaque to callers and good only for the filters it was made with. */
public final class Cursor {

    /** Positions are numbers and days in sort keys. */
    private static final Pattern POSITION = Pattern.compile("[0-9#-]{1,40}");

    private Cursor() {}

    /** @return null when {@code position} is: nothing follows */
    public static String encode(String position, String filters) {
        if (position == null) {
            return null;
        }
        String text = Integer.toHexString(filters.hashCode()) + ":" + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException 400 when the cursor is not one of these filters */
    public static String decode(String cursor, String filters) {
        return decode(cursor, filters, POSITION);
    }

    /** @throws ProblemException 400 when the cursor is not one of these filters with such a position */
    public static String decode(String cursor, String filters, Pattern position) {
        if (cursor == null) {
            return null;
        }
        String prefix = Integer.toHexString(filters.hashCode()) + ":";
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(prefix)
                    && position.matcher(text.substring(prefix.length())).matches()) {
                return text.substring(prefix.length());
            }
        } catch (IllegalArgumentException notBase64) {
            // the same answer as for a cursor of other filters
        }
        throw new ProblemException(Problem.malformed(
                List.of(new Violation("?cursor", "must be the nextCursor of a page with the same filters"))));
    }
}
