package nozzly.local.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nozzly.local.lambda.LocalFunction;
import nozzly.local.template.QueueSource;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** Carries the messages of a queue to a function, in batches. */
public final class QueuePump {

    /** SQS hands out no more at once. */
    private static final int MOST_AT_ONCE = 10;

    private final SqsClient sqs;
    private final String queueUrl;
    private final QueueSource source;
    private final Delivery delivery;

    public QueuePump(SqsClient sqs, String queueUrl, QueueSource source, LocalFunction function) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.source = source;
        this.delivery = new Delivery(sqs, queueUrl, source, function);
    }

    QueueSource source() {
        return source;
    }

    /**
     * Hand one batch of the messages that are visible to the function.
     *
     * @return how many messages it had; 0 when there were none
     */
    public int pump() {
        List<Message> batch = receive(Duration.ZERO);
        deliver(batch);
        return batch.size();
    }

    /** A batch, which may be empty when no message came within {@code wait}. */
    List<Message> receive(Duration wait) {
        List<Message> batch = new ArrayList<>(receive(wait, source.batchSize()));
        long full = System.nanoTime() + source.window().toNanos();
        while (!batch.isEmpty() && batch.size() < source.batchSize() && System.nanoTime() < full) {
            batch.addAll(receive(Duration.ofSeconds(1), source.batchSize() - batch.size()));
        }
        return batch;
    }

    void deliver(List<Message> batch) {
        if (!batch.isEmpty()) {
            delivery.deliver(batch);
        }
    }

    private List<Message> receive(Duration wait, int most) {
        return sqs.receiveMessage(request -> request.queueUrl(queueUrl)
                        .maxNumberOfMessages(Math.min(most, MOST_AT_ONCE))
                        .waitTimeSeconds((int) wait.toSeconds())
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
                .messages();
    }
}
