package nozzly.webhook;

import java.util.Locale;

/** What an event says, whatever its product calls it. */
public enum EventType {
    STARTED,
    PROGRESS,
    PAUSED,
    RESUMED,
    SUCCEEDED,
    FAILED,
    CANCELLED,
    ATTENTION,
    TEST,
    /** Says nothing about a job, or nothing that is known here. */
    IGNORED;

    /** Whether the job is over. */
    public boolean isTerminal() {
        return switch (this) {
            case SUCCEEDED, FAILED, CANCELLED -> true;
            case STARTED, PROGRESS, PAUSED, RESUMED, ATTENTION, TEST, IGNORED -> false;
        };
    }

    /** {@code succeeded}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
