package nozzly.local.stores;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nozzly.local.template.Arns;
import nozzly.local.template.QueueResource;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Makes the queues of the template. */
public final class Queues {

    private final SqsClient client;

    public Queues(SqsClient client) {
        this.client = client;
    }

    /** Make all queues, the dead-letter queues first, for the others name them. */
    public void make(List<QueueResource> queues) {
        queues.stream().filter(queue -> queue.redrive().isEmpty()).forEach(this::make);
        queues.stream().filter(queue -> queue.redrive().isPresent()).forEach(this::make);
    }

    private void make(QueueResource queue) {
        Map<QueueAttributeName, String> attributes = new EnumMap<>(QueueAttributeName.class);
        attributes.put(
                QueueAttributeName.VISIBILITY_TIMEOUT,
                Long.toString(queue.visibility().toSeconds()));
        attributes.put(
                QueueAttributeName.MESSAGE_RETENTION_PERIOD,
                Long.toString(queue.retention().toSeconds()));
        queue.redrive()
                .ifPresent(redrive -> attributes.put(
                        QueueAttributeName.REDRIVE_POLICY,
                        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":%d}"
                                .formatted(Arns.ofQueue(redrive.deadLetterQueue()), redrive.maxReceiveCount())));
        client.createQueue(request -> request.queueName(queue.name()).attributes(attributes));
    }
}
