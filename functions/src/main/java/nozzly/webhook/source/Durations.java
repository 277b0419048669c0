package nozzly.webhook.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people read them: {@code 1d 2h 3m 4s}, {@code 24h 1m}. */
final class Durations {

    private static final Pattern FORM = Pattern.compile(
            "(?:([0-9]{1,3})d)? ?(?:([0-9]{1,4})h)? ?(?:([0-9]{1,6})m)? ?(?:([0-9]{1,8})(?:\\.[0-9]{1,9})?s)?");
    private static final long LONGEST = 365L * 24 * 60 * 60;

    private Durations() {}

    /** In whole seconds; null unless {@code text} is a length of time up to a year and nothing else. */
    static Long seconds(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        long seconds = ((part(matcher, 1) * 24 + part(matcher, 2)) * 60 + part(matcher, 3)) * 60 + part(matcher, 4);
        return seconds <= LONGEST ? (Long) seconds : null;
    }

    private static long part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
    }
}
