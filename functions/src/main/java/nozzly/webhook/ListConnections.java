package nozzly.webhook;

import nozzly.farm.Page;

/** Lists the connections of a farm, by number. */
public final class ListConnections {

    private final Connections connections;

    public ListConnections(Connections connections) {
        this.connections = connections;
    }

    /** @param after the {@code next} of the page before; null for the first */
    public Page<Connection> list(String farm, int limit, String after) {
        return connections.list(farm, limit, after);
    }
}
