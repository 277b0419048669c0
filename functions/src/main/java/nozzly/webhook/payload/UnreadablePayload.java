package nozzly.webhook.payload;

/** A body that is not what its content type says, or more than is read. Its message is one sentence for the sender. */
public final class UnreadablePayload extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadablePayload(String message) {
        super(message);
    }
}
