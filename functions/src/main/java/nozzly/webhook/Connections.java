package nozzly.webhook;

import java.util.Optional;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** The connections of all farms. */
public interface Connections {

    /** The connection that events sent to this address are of, as it is now. */
    Optional<Connection> find(HookAddress address);

    /** May lag a second. */
    Optional<Connection> find(String farm, long number);

    /**
     * By number. May lag a second.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    Page<Connection> list(String farm, int limit, String after);

    Saved add(Connection connection, Once once);

    /** {@code CHANGED} when it is gone already. */
    Saved remove(Connection connection, Once once);
}
