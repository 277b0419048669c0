package nozzly.template;

import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class QueueRules {

    private static final String QUEUE = "AWS::SQS::Queue";
    private static final int DEFAULT_VISIBILITY_SECONDS = 30;
    private static final int DEFAULT_RETENTION_SECONDS = 4 * 24 * 60 * 60;
    private static final int DEFAULT_TIMEOUT_SECONDS = 3;
    private static final int ENOUGH_RECEIVES = 5;

    private QueueRules() {}

    static Stream<Event> failWholeBatches(Template template) {
        return mappings(template)
                .filter(mapping ->
                        !Tree.list(mapping.at("FunctionResponseTypes")).contains("ReportBatchItemFailures"));
    }

    /** Lambda takes 2 to 1000; without it a queue may take the whole account's concurrency. */
    static Stream<Event> scaleWithoutBound(Template template) {
        return mappings(template).filter(mapping -> {
            int most = Tree.number(mapping.at("ScalingConfig", "MaximumConcurrency"), 0);
            return most < 2 || most > 1000;
        });
    }

    static Stream<Event> loseMessages(Template template) {
        return mappings(template).filter(mapping -> {
            Resource queue = queue(template, mapping);
            return queue == null
                    || deadLetters(template, queue) == null
                    || Tree.number(queue.at("RedrivePolicy", "maxReceiveCount"), 0) < ENOUGH_RECEIVES;
        });
    }

    /** A message's age goes on counting in the dead-letter queue. */
    static Stream<Event> keepDeadLettersNoLonger(Template template) {
        return mappings(template).filter(mapping -> {
            Resource queue = queue(template, mapping);
            Resource deadLetters = queue == null ? null : deadLetters(template, queue);
            return deadLetters != null && retention(deadLetters) <= retention(queue);
        });
    }

    /** As Lambda asks for: a batch must not show up again while it is still being worked on. */
    static Stream<Event> showMessagesTooSoon(Template template) {
        return mappings(template).filter(mapping -> {
            Resource queue = queue(template, mapping);
            int timeout = mapping.function().number("Timeout", DEFAULT_TIMEOUT_SECONDS);
            return queue != null && queue.number("VisibilityTimeout", DEFAULT_VISIBILITY_SECONDS) < 6 * timeout;
        });
    }

    private static Stream<Event> mappings(Template template) {
        return template.events("SQS");
    }

    private static Resource queue(Template template, Event mapping) {
        return template.target(mapping.at("Queue"), QUEUE);
    }

    private static Resource deadLetters(Template template, Resource queue) {
        return template.target(queue.at("RedrivePolicy", "deadLetterTargetArn"), QUEUE);
    }

    private static int retention(Resource queue) {
        return queue.number("MessageRetentionPeriod", DEFAULT_RETENTION_SECONDS);
    }
}
