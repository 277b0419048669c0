package nozzly.sqs;

import nozzly.webhook.EventQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The queue of printers' events in SQS. */
public final class SqsEventQueue implements EventQueue {

    private static final Logger LOG = LoggerFactory.getLogger(SqsEventQueue.class);

    private final SqsClient sqs;
    private final String queueUrl;

    public SqsEventQueue(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    @Override
    public void send(String farm, String event) {
        String body = new EventMessage(farm, event).toJson();
        try {
            sqs.sendMessage(message -> message.queueUrl(queueUrl).messageBody(body));
        } catch (RuntimeException e) {
            // Whatever it is: the event is kept, and its sender would not send it again.
            LOG.warn("Not sent, so that it will be found waiting: {}: {}", body, e.toString());
        }
    }
}
