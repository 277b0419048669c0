package nozzly.webhook;

/** How an event was received. */
public sealed interface Reception {

    /** It is kept, or was before. */
    record Accepted() implements Reception {}

    /** It does not prove that it comes from a connection. */
    record Refused() implements Reception {}

    /** @param why one sentence */
    record Unreadable(String why) implements Reception {}
}
