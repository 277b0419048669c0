package nozzly.sqs;

import nozzly.run.SettlementQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The settlement queue in SQS. */
public final class SqsSettlementQueue implements SettlementQueue {

    private static final Logger LOG = LoggerFactory.getLogger(SqsSettlementQueue.class);

    private final SqsClient sqs;
    private final String queueUrl;

    public SqsSettlementQueue(SqsClient sqs, String queueUrl) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
    }

    @Override
    public void send(String farm, long run) {
        String body = new SettlementMessage(farm, run).toJson();
        try {
            sqs.sendMessage(message -> message.queueUrl(queueUrl).messageBody(body));
        } catch (RuntimeException e) {
            // Whatever it is: the results are recorded, and whoever recorded them is told so.
            LOG.warn("Not sent, so that it will be found waiting: {}: {}", body, e.toString());
        }
    }
}
