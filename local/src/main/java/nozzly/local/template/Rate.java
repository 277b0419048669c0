package nozzly.local.template;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code rate(...)} of a schedule. */
final class Rate {

    private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");

    private Rate() {}

    static Duration parse(Element expression) {
        Matcher rate = RATE.matcher(expression.text());
        if (!rate.matches()) {
            throw expression.problem(
                    "the local stack knows schedules such as rate(1 minute), not " + expression.text());
        }
        int count = Integer.parseInt(rate.group(1));
        return switch (rate.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
