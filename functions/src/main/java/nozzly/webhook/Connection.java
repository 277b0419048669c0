package nozzly.webhook;

import java.time.Instant;
import java.util.List;
import nozzly.farm.Actor;
import nozzly.farm.Kind;

/**
 * Where the events of one printer, or of one print-farm product, come in.
 *
 * @param address digest of its {@link HookAddress}
 * @param printer number of the printer that all its events are about; null where they name their printers
 * @param name null for none
 * @param secrets those that admit an event; empty for a product that sends none
 * @param completes whether a success that tells what was used completes its run
 * @param makesRuns whether a start that no run waits for makes one
 */
public record Connection(
        String farm,
        long number,
        String address,
        Source source,
        Long printer,
        String name,
        List<Secret> secrets,
        boolean completes,
        boolean makesRuns,
        Instant createdAt,
        Actor createdBy) {

    public Connection {
        secrets = List.copyOf(secrets);
    }

    public String id() {
        return Kind.CONNECTION.id(number);
    }
}
