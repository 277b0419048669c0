package nozzly.local;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nozzly.local.gateway.Identity;
import nozzly.local.stores.Address;

/**
 * How a stack is to be.
 *
 * @param template the file
 * @param parameters of the template that differ from their defaults
 * @param data the folder of what is to be kept; without one, all is forgotten when the stack is closed
 * @param port of the HTTP API; 0 for any free one, as in the stores' addresses
 * @param clock of the gateway and the functions; schedules go by real time
 * @param events whether queues are polled and schedules run; a test may rather do it by {@link Stack#deliver} and
 *     {@link Stack#tick}
 */
public record Options(
        Path template,
        Map<String, String> parameters,
        Optional<Path> data,
        int port,
        Address dynamoDb,
        Address sqs,
        InstantSource clock,
        Identity identity,
        boolean events) {

    public Options {
        parameters = Map.copyOf(parameters);
    }

    /** A stack in memory, on free ports, which several may have at the same time in one JVM. */
    public static Options inMemory(Path template) {
        return new Options(
                template,
                Map.of(),
                Optional.empty(),
                0,
                Address.loopback(0),
                Address.loopback(0),
                InstantSource.system(),
                Identity.DEMO,
                true);
    }

    public Options withData(Path folder) {
        return new Options(template, parameters, Optional.of(folder), port, dynamoDb, sqs, clock, identity, events);
    }

    public Options withClock(InstantSource other) {
        return new Options(template, parameters, data, port, dynamoDb, sqs, other, identity, events);
    }

    public Options withIdentity(Identity other) {
        return new Options(template, parameters, data, port, dynamoDb, sqs, clock, other, events);
    }

    public Options withoutEvents() {
        return new Options(template, parameters, data, port, dynamoDb, sqs, clock, identity, false);
    }
}
