package nozzly.webhook;

import java.util.Locale;

/** What became of an event. */
public enum EventOutcome {
    /** It changed its run. */
    APPLIED,
    /** It is about its run and changes nothing of it, as progress does. */
    NOTED,
    /** Its run shows already what it tells. */
    DUPLICATE,
    /** It contradicts what was told of the same print before: a person has to look. */
    CONFLICT,
    /** It would change a run and none was found: a person has to assign it. */
    UNMATCHED,
    /** It is about no run. */
    IGNORED;

    /** {@code unmatched}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
