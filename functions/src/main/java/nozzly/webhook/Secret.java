package nozzly.webhook;

/** What proves that an event comes from a connection's sender. Never shown by accident: not in logs, not in errors. */
public record Secret(String text) {

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
