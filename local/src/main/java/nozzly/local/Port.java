package nozzly.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.Consumer;

/**
 * A port that something is to listen on.
 *
 * @param asked whether a person named it, rather than leaving the usual one
 */
record Port(int number, boolean asked) {

    private static final int HIGHEST = 65_535;

    /** The port a person named with an option, or the usual one. */
    static Port of(Integer named, int usual) {
        return named == null ? new Port(usual, false) : new Port(named, true);
    }

    /**
     * The port, or the next free one where it is the usual one and taken.
     *
     * @param say is told about another port
     * @throws IllegalStateException offering the next free one, where a person named a port that is taken
     */
    int choose(String host, Consumer<String> say) {
        if (number == 0 || isFree(host, number)) {
            return number;
        }
        int next = number + 1;
        while (next < HIGHEST && !isFree(host, next)) {
            next++;
        }
        if (asked) {
            throw new IllegalStateException("Port " + number + " is taken; " + next + " is free.");
        }
        say.accept("Port " + number + " is taken; using " + next + ".");
        return next;
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
