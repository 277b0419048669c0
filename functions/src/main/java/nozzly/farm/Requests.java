package nozzly.farm;

import java.util.Optional;

/** What requests with an idempotency key did, for seven days. */
public interface Requests {

    Optional<Receipt> find(String farm, String key);
}
