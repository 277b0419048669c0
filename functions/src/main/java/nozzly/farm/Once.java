package nozzly.farm;

/**
 * The promise that a request has its effect once: its idempotency key, and the fingerprint of what it asks for. Stores
 * write the record of it in the transaction of the effect. {@link #NONE} where the caller gave no key.
 */
public record Once(String key, String fingerprint, String operation, int status) {

    public static final Once NONE = new Once(null, null, null, 0);

    public boolean given() {
        return key != null;
    }
}
