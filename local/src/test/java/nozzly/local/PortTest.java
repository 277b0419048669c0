package nozzly.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortTest {

    private static final String HOST = "127.0.0.1";

    private final List<String> said = new ArrayList<>();

    @Test
    void aFreePortIsTakenWithoutAWord() throws IOException {
        int free;
        try (ServerSocket socket = listen()) {
            free = socket.getLocalPort();
        }
        assertThat(Port.of(null, free).choose(HOST, said::add)).isEqualTo(free);
        assertThat(said).isEmpty();
    }

    @Test
    void theNextFreePortStandsInForAUsualOneThatIsTaken() throws IOException {
        try (ServerSocket socket = listen()) {
            int taken = socket.getLocalPort();
            int chosen = Port.of(null, taken).choose(HOST, said::add);
            assertThat(chosen).isGreaterThan(taken);
            assertThat(said).containsExactly("Port " + taken + " is taken; using " + chosen + ".");
        }
    }

    @Test
    void aPortThatWasAskedForIsNotReplacedButTheNextFreeOneIsOffered() throws IOException {
        try (ServerSocket socket = listen()) {
            int taken = socket.getLocalPort();
            assertThatThrownBy(() -> Port.of(taken, 3000).choose(HOST, said::add))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageMatching("Port " + taken + " is taken; \\d+ is free\\.");
        }
    }

    private static ServerSocket listen() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), 0));
        return socket;
    }
}
