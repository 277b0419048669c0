package nozzly.harness;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nozzly.function.App;
import nozzly.function.ResendUnsettledFunction;
import nozzly.function.Settings;
import nozzly.function.SettleRunFunction;
import nozzly.teeth.Bug;
import nozzly.teeth.BuggyStore;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Functions of a test's own on the shared stores, whose network and clock the test holds in its hands. Their messages go
 * into a queue of their own, from which the test delivers them, loses them or delivers them again.
 */
public final class Parts implements InstantSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SdkHttpClient NETWORK =
            Apache5HttpClient.builder().maxConnections(100).build();

    private final FaultyHttpClient network = new FaultyHttpClient(NETWORK);
    private final LaggingIndexes indexes = new LaggingIndexes();
    private final String queueUrl = TestStack.stack()
            .sqs()
            .createQueue(queue -> queue.queueName("test-" + UUID.randomUUID()))
            .queueUrl();
    private final App app;
    private Instant now = Instant.parse("2026-05-01T08:00:00Z");

    public Parts() {
        Map<String, String> environment = new HashMap<>(TestStack.environment());
        environment.put("SETTLEMENT_QUEUE_URL", queueUrl);
        this.app = new App(
                new Settings(environment),
                TestStack.dynamoDb(network, new BuggyStore(), indexes),
                TestStack.stack().sqs(),
                this);
    }

    public App app() {
        return app;
    }

    public FaultyHttpClient network() {
        return network;
    }

    public LaggingIndexes indexes() {
        return indexes;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** The function that settles. */
    public RequestStreamHandler settle() {
        SettleRunFunction settle = new SettleRunFunction(app);
        return (input, output, context) -> {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            settle.handleRequest(input, answer, context);
            if (Bug.EVERY_MESSAGE_ACKNOWLEDGED.isActive()) {
                output.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
            } else if (!Bug.NO_BATCH_ANSWER.isActive()) {
                answer.writeTo(output);
            }
        };
    }

    /** Runs the sweeper as its schedule does. */
    public void sweep() {
        if (!Bug.NO_SWEEPER.isActive()) {
            Direct.invoke(new ResendUnsettledFunction(app), JSON.createObjectNode());
        }
    }

    /** Takes the messages about a farm out of the queue, to deliver them or to lose them. The sweeper serves all farms. */
    public List<String> queued(String farm) {
        List<String> bodies = new ArrayList<>();
        List<Message> messages;
        do {
            messages = TestStack.stack()
                    .sqs()
                    .receiveMessage(receive -> receive.queueUrl(queueUrl).maxNumberOfMessages(10))
                    .messages();
            messages.forEach(message -> {
                bodies.add(message.body());
                TestStack.stack()
                        .sqs()
                        .deleteMessage(delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
            });
        } while (!messages.isEmpty());
        return bodies.stream().filter(body -> body.contains(farm)).toList();
    }

    /** The event of a batch of messages, each for one run of a farm. */
    public static ObjectNode messages(String farm, long... runs) {
        ObjectNode event = JSON.createObjectNode();
        event.putArray("Records");
        for (long run : runs) {
            add(event, "{\"farm\":\"%s\",\"run\":%d}".formatted(farm, run));
        }
        return event;
    }

    public static ObjectNode add(ObjectNode event, String body) {
        event.withArray("Records")
                .addObject()
                .put("messageId", UUID.randomUUID().toString())
                .put("receiptHandle", "handle")
                .put("body", body)
                .put("eventSource", "aws:sqs");
        return event;
    }
}
