package nozzly.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nozzly.http.Json;
import nozzly.sqs.SqsEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/**
 * Hands the messages of a batch to a function one by one, and tells which of them are to come again. Public, because
 * Lambda calls its method by reflection.
 */
public abstract class SqsHandler implements RequestStreamHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SqsHandler.class);

    /** For the last attempt at the last message to end, and to answer. */
    private static final Duration RESERVE = Duration.ofSeconds(5);

    private final InstantSource clock;

    protected SqsHandler(App app) {
        this.clock = app.clock();
    }

    /** Does what a message asks for, before {@code deadline}; false when it was not done. */
    protected abstract boolean handle(String body, Instant deadline);

    @Override
    public final void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = Json.MAPPER.readTree(input);
        Instant end =
                clock.instant().plusMillis(context.getRemainingTimeInMillis()).minus(RESERVE);
        output.write(PowertoolsLogging.withLogging(context, () -> SqsEvent.failures(failed(event, end))));
    }

    /** Each message has an equal part of the time that those before it have left. */
    private List<String> failed(JsonNode event, Instant end) {
        List<SqsEvent.Message> messages = SqsEvent.messages(event);
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Instant now = clock.instant();
            Duration part = Duration.between(now, end).dividedBy(messages.size() - i);
            if (!isDone(messages.get(i), now.plus(part))) {
                failed.add(messages.get(i).id());
            }
        }
        return failed;
    }

    /** What one message meets is no reason to fail the others. */
    private boolean isDone(SqsEvent.Message message, Instant deadline) {
        try {
            boolean done = handle(message.body(), deadline);
            if (!done) {
                LOG.warn("Message {} was not done in time and comes again", message.id());
            }
            return done;
        } catch (RuntimeException e) {
            LOG.error("Message {} failed", message.id(), e);
            return false;
        }
    }
}
