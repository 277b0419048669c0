package nozzly.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The software that sends events, each in a body of its own. */
public enum Source {
    STANDARD_WEBHOOKS,
    SIMPLYPRINT,
    OCTOPRINT,
    OCTOEVERYWHERE,
    OBICO,
    BAMBUDDY,
    MOONRAKER,
    PRINTAGO;

    /** The source of a word such as {@code standard-webhooks}; empty when it is none. */
    public static Optional<Source> of(String word) {
        return Arrays.stream(values())
                .filter(source -> source.word().equals(word))
                .findFirst();
    }

    /** {@code standard-webhooks}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
