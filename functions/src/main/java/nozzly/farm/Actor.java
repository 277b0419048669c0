package nozzly.farm;

import java.util.Objects;

/** Who did something: the identity's subject, and the name people know it by. */
public record Actor(String id, String name) {
    public Actor {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
