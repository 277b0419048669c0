package nozzly.local.stores;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local. Its own server listens on every address of the machine and reports its start to AWS; this one listens
 * where it is told to, and reports nothing.
 */
public final class DynamoDbStore implements AutoCloseable {

    /** Of pages that may read it in a browser. */
    private static final String NO_ORIGIN = "";

    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final URI endpoint;
    private final DynamoDbClient client;

    private DynamoDbStore(Server server, LocalDynamoDBServerHandler handler, URI endpoint) {
        this.server = server;
        this.handler = handler;
        this.endpoint = endpoint;
        this.client = Clients.dynamoDb(endpoint);
    }

    /** @param folder of its files; without one it forgets everything when it is closed */
    public static DynamoDbStore start(Address address, Optional<Path> folder) {
        LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(
                new LocalDynamoDBRequestHandler(
                        address.port(),
                        folder.isEmpty(),
                        folder.map(Path::toString).orElse(null),
                        true,
                        false),
                NO_ORIGIN);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(address.host());
        connector.setPort(address.port());
        server.addConnector(connector);
        server.setHandler(new ContextHandler(handler, "/"));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB does not start: " + e.getMessage(), e);
        }
        return new DynamoDbStore(server, handler, address.uri(connector.getLocalPort()));
    }

    public URI endpoint() {
        return endpoint;
    }

    public DynamoDbClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB does not stop", e);
        }
        handler.close();
    }
}
