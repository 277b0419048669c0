package nozzly.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsIT {

    private static final Path SMALL = Path.of("src/test/resources/small-template.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration A_FEW_VISIBILITY_TIMEOUTS = Duration.ofSeconds(20);

    private final ConcurrentLinkedQueue<String> handled = new ConcurrentLinkedQueue<>();

    private Stack stack;

    @BeforeEach
    void start() throws IOException {
        stack = Stack.start(Options.inMemory(SMALL).withoutEvents());
    }

    @AfterEach
    void stop() throws IOException {
        stack.close();
    }

    @Test
    void aMessageIsDeliveredWithinASecond() throws IOException {
        ScriptedFunction.script("WorkFunction", (input, output, context) -> handled.addAll(bodies(input)));
        try (Stack polling = Stack.start(Options.inMemory(SMALL))) {
            send(polling, "hello");
            await().atMost(Duration.ofSeconds(1)).until(() -> handled.contains("hello"));
        }
    }

    @Test
    void aFunctionThatWritesNothingHasTakenItsBatch() {
        ScriptedFunction.script("WorkFunction", (input, output, context) -> handled.addAll(bodies(input)));
        send(stack, "one");
        send(stack, "two");
        deliverUntil(2);
        assertThat(handled).containsExactlyInAnyOrder("one", "two");
        assertThat(waiting("WorkQueue")).isZero();
        assertThat(stack.deliver("WorkFunction")).isZero();
    }

    @Test
    void aBatchWhoseFunctionThrowsComesAgain() {
        ScriptedFunction.script("WorkFunction", throwingOnce());
        send(stack, "again");
        deliverUntil(2);
        assertThat(handled).containsExactly("again", "again");
        assertThat(waiting("DeadQueue")).isZero();
    }

    @Test
    void messagesThatKeepFailingEndInTheDeadLetterQueueAndTheirNeighboursDoNot() {
        ScriptedFunction.script("WorkFunction", failing("poison"));
        send(stack, "poison");
        send(stack, "good");
        await().atMost(A_FEW_VISIBILITY_TIMEOUTS).until(() -> {
            stack.deliver("WorkFunction");
            return waiting("DeadQueue") == 1;
        });
        assertThat(handled).containsExactly("good");
        assertThat(waiting("WorkQueue")).isZero();
    }

    @Test
    void aScheduleInvokesItsFunction() {
        ScriptedFunction.script(
                "WorkFunction",
                (input, output, context) ->
                        handled.add(JSON.readTree(input).path("detail-type").asText()));
        stack.tick("WorkFunction");
        assertThat(handled).containsExactly("Scheduled Event");
    }

    private void deliverUntil(int handledMessages) {
        await().atMost(A_FEW_VISIBILITY_TIMEOUTS).until(() -> {
            stack.deliver("WorkFunction");
            return handled.size() == handledMessages;
        });
    }

    private RequestStreamHandler throwingOnce() {
        return (input, output, context) -> {
            handled.addAll(bodies(input));
            if (handled.size() == 1) {
                throw new IllegalStateException("on purpose");
            }
        };
    }

    /** Fails the messages with this body, as a function that reports batch item failures does. */
    private RequestStreamHandler failing(String body) {
        return (input, output, context) -> {
            ObjectNode answer = JSON.createObjectNode();
            ArrayNode failures = answer.putArray("batchItemFailures");
            JSON.readTree(input).path("Records").forEach(message -> {
                if (message.path("body").asText().equals(body)) {
                    failures.addObject()
                            .put("itemIdentifier", message.path("messageId").asText());
                } else {
                    handled.add(message.path("body").asText());
                }
            });
            output.write(JSON.writeValueAsBytes(answer));
        };
    }

    private static List<String> bodies(InputStream event) throws IOException {
        List<String> bodies = new ArrayList<>();
        JSON.readTree(event)
                .path("Records")
                .forEach(message -> bodies.add(message.path("body").asText()));
        return bodies;
    }

    private static void send(Stack stack, String body) {
        stack.sqs()
                .sendMessage(
                        request -> request.queueUrl(stack.queueUrl("WorkQueue")).messageBody(body));
    }

    private int waiting(String queue) {
        return Integer.parseInt(stack.sqs()
                .getQueueAttributes(request -> request.queueUrl(stack.queueUrl(queue))
                        .attributeNamesWithStrings("ApproximateNumberOfMessages"))
                .attributesAsStrings()
                .get("ApproximateNumberOfMessages"));
    }
}
