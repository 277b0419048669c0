package nozzly.local.stores;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nozzly.local.template.Arns;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.http.scaladsl.Http.ServerBinding;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import scala.jdk.javaapi.FutureConverters;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * ElasticMQ in memory. It may forget: a message is only a hint, and what waits is in the runs, from where it is sent
 * again.
 */
public final class SqsStore implements AutoCloseable {

    private static final Config QUIET = ConfigFactory.parseMap(Map.of(
                    "pekko.loglevel", "WARNING",
                    "pekko.stdout-loglevel", "OFF",
                    "pekko.loggers", List.of("org.apache.pekko.event.slf4j.Slf4jLogger"),
                    "pekko.log-dead-letters", 0,
                    "pekko.jvm-shutdown-hooks", "off",
                    "pekko.coordinated-shutdown.run-by-jvm-shutdown-hook", "off",
                    "pekko.http.server.idle-timeout", "120 s"))
            .withFallback(ConfigFactory.load());

    private final ActorSystem actors;
    private final URI endpoint;
    private final SqsClient client;

    private SqsStore(ActorSystem actors, URI endpoint) {
        this.actors = actors;
        this.endpoint = endpoint;
        this.client = Clients.sqs(endpoint);
    }

    public static SqsStore start(Address address) {
        ActorSystem actors = ActorSystem.create("sqs", QUIET);
        ServerBinding binding = SQSRestServerBuilder.withActorSystem(actors)
                .withInterface(address.host())
                .withPort(address.port())
                .withAWSRegion(Arns.REGION)
                .withAWSAccountId(Arns.ACCOUNT)
                .start()
                .waitUntilStarted();
        return new SqsStore(actors, address.uri(binding.localAddress().getPort()));
    }

    public URI endpoint() {
        return endpoint;
    }

    public SqsClient client() {
        return client;
    }

    /** The URL of a queue, whether it exists or not. */
    public String queueUrl(String name) {
        return endpoint + "/" + Arns.ACCOUNT + "/" + name;
    }

    @Override
    public void close() {
        client.close();
        // Not by the server's own stop, which waits until the longest poll is over.
        FutureConverters.asJava(actors.terminate()).toCompletableFuture().join();
    }
}
