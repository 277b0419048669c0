package nozzly.webhook;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Attempts;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Numbers;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;

/**
 * Adds a connection. A printer or product may have several, each with an address and a secret of its own: to change a
 * secret, add a connection, move the sender to it, and remove the old one.
 */
public final class AddConnection {

    private static final int SECRET_BYTES = 32;

    private final Connections connections;
    private final Printers printers;
    private final Numbers numbers;
    private final RandomGenerator random;
    private final InstantSource clock;

    /** @param random not to be guessed: addresses and secrets come from it */
    public AddConnection(
            Connections connections, Printers printers, Numbers numbers, RandomGenerator random, InstantSource clock) {
        this.connections = connections;
        this.printers = printers;
        this.numbers = numbers;
        this.random = random;
        this.clock = clock;
    }

    /**
     * A connection that was just added, with what nobody is told again.
     *
     * @param secret null for a product that sends none
     */
    public record Added(Connection connection, HookAddress address, Secret secret) {}

    public Outcome<Added> add(Caller caller, Input<NewConnection> input, Once once) {
        NewConnection wanted = input.value();
        List<Violation> broken = new ArrayList<>();
        Long printer = printer(caller.farm(), wanted.printerId(), broken);
        SecretRules.violation(wanted.source(), wanted.secret()).ifPresent(broken::add);
        List<Violation> violations = input.violationsWith(broken);
        if (!violations.isEmpty()) {
            return Outcome.refused(new Refusal.Invalid(violations));
        }
        HookAddress address = HookAddress.random(random);
        Secret secret = secret(wanted);
        return Attempts.until(() -> {
            Connection connection = new Connection(
                    caller.farm(),
                    numbers.take(caller.farm(), Kind.CONNECTION, 1),
                    address.digest(),
                    wanted.source(),
                    printer,
                    wanted.name(),
                    secret == null ? List.of() : List.of(secret),
                    wanted.completes(),
                    wanted.makesRuns(),
                    clock.instant(),
                    caller.actor());
            return connections.add(connection, once).outcome(new Added(connection, address, secret));
        });
    }

    private Long printer(String farm, String id, List<Violation> violations) {
        if (id == null) {
            return null;
        }
        Optional<Printer> printer = printers.find(farm, Kind.PRINTER.number(id));
        if (printer.isEmpty()) {
            violations.add(new Violation("/printerId", id + " is not a printer of your farm"));
        } else if (printer.get().archived()) {
            violations.add(new Violation("/printerId", id + " is archived"));
        }
        return printer.map(Printer::number).orElse(null);
    }

    private Secret secret(NewConnection wanted) {
        if (!SecretRules.takesSecret(wanted.source())) {
            return null;
        }
        return new Secret(wanted.secret() == null ? generated(wanted.source()) : wanted.secret());
    }

    /** Letters, digits, - and _ only: some senders change other characters. A signing key has a form of its own. */
    private String generated(Source source) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return source == Source.STANDARD_WEBHOOKS
                ? "whsec_" + Base64.getEncoder().encodeToString(bytes)
                : Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
