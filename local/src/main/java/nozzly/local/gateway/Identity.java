package nozzly.local.gateway;

import java.util.Map;
import java.util.Optional;

/** Stands for the authorizer of the HTTP API. */
@FunctionalInterface
public interface Identity {

    /** The demo farm's manager, whoever asks. */
    Identity DEMO = request -> Optional.of(Map.of(
            "sub", "demo",
            "name", "Demo",
            "farm", "farm-demo",
            "role", "manager",
            "scope", "nozzly/api"));

    /** The claims of the caller's verified token; empty to refuse the request. */
    Optional<Map<String, String>> claims(IncomingRequest request);
}
