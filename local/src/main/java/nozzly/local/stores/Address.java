package nozzly.local.stores;

import java.net.URI;

/**
 * Where a store listens.
 *
 * @param port 0 for any free one
 */
public record Address(String host, int port) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    /** An address that only this machine reaches. */
    public static Address loopback(int port) {
        return new Address(LOOPBACK, port);
    }

    /** How this machine reaches it. */
    URI uri(int boundPort) {
        return URI.create("http://" + (host.equals(EVERYWHERE) ? LOOPBACK : host) + ":" + boundPort);
    }
}
