package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.payload.Payload;

/** Reads the bodies of one product. Never throws: what it cannot use counts as absent. */
interface Adapter {

    /** The product's own word for what happened; null where it has none. */
    String event(JsonNode root);

    CanonicalEvent read(Payload payload, Instant receivedAt);
}
