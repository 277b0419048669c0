package nozzly.farm;

import java.util.Objects;

/** A verified identity: everything it reads and writes belongs to its farm. */
public record Caller(String farm, Actor actor, Role role) {
    public Caller {
        Objects.requireNonNull(farm);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(role);
    }
}
