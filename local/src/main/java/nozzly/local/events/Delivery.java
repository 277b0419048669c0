package nozzly.local.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nozzly.local.lambda.Invocation.Answered;
import nozzly.local.lambda.Invocation.Failed;
import nozzly.local.lambda.Invocation.TimedOut;
import nozzly.local.lambda.LocalFunction;
import nozzly.local.template.QueueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * Hands a batch of messages to a function and removes from the queue those that succeeded. The others appear again when
 * their visibility timeout has passed, until the queue has had enough of them.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** SQS deletes no more at once. */
    private static final int MOST_AT_ONCE = 10;

    private final SqsClient sqs;
    private final String queueUrl;
    private final QueueSource source;
    private final LocalFunction function;

    Delivery(SqsClient sqs, String queueUrl, QueueSource source, LocalFunction function) {
        this.sqs = sqs;
        this.queueUrl = queueUrl;
        this.source = source;
        this.function = function;
    }

    void deliver(List<Message> messages) {
        Set<String> ids = messages.stream().map(Message::messageId).collect(Collectors.toSet());
        Set<String> failed = new HashSet<>(
                switch (function.invoke(SqsEvent.of(source.queue(), messages))) {
                    case Answered(byte[] answer) ->
                        source.reportsFailures() ? BatchAnswer.failed(answer, ids) : Set.<String>of();
                    case Failed(Throwable reason) -> {
                        LOG.error("{} failed on a batch of {} messages", function.id(), ids.size(), reason);
                        yield ids;
                    }
                    case TimedOut(var limit) -> {
                        LOG.error("{} took longer than {} on a batch of {} messages", function.id(), limit, ids.size());
                        yield ids;
                    }
                });
        if (!failed.isEmpty()) {
            LOG.warn(
                    "{} did not take {} of {} messages of {}",
                    function.id(),
                    failed.size(),
                    ids.size(),
                    source.queue());
        }
        delete(messages.stream()
                .filter(message -> !failed.contains(message.messageId()))
                .toList());
    }

    private void delete(List<Message> messages) {
        for (int from = 0; from < messages.size(); from += MOST_AT_ONCE) {
            List<DeleteMessageBatchRequestEntry> entries =
                    messages.subList(from, Math.min(from + MOST_AT_ONCE, messages.size())).stream()
                            .map(message -> DeleteMessageBatchRequestEntry.builder()
                                    .id(message.messageId())
                                    .receiptHandle(message.receiptHandle())
                                    .build())
                            .toList();
            sqs.deleteMessageBatch(request -> request.queueUrl(queueUrl).entries(entries));
        }
    }
}
