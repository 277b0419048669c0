package nozzly.farm;

/**
 * A store or queue that did not do what was asked, and may do it when asked again: throttled, busy with others' writes,
 * or without an answer, in which case nobody knows whether a write was applied.
 */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Unavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
