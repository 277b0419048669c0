package nozzly.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nozzly.local.template.QueueResource.Redrive;

/** Reads a queue, and what takes its messages. */
final class QueueReader {

    private static final int DEFAULT_VISIBILITY_SECONDS = 30;
    private static final int DEFAULT_RETENTION_SECONDS = 4 * 24 * 60 * 60;
    private static final int DEFAULT_BATCH = 10;

    /** Lambda polls a queue with this many connections at first. */
    private static final int DEFAULT_CONCURRENCY = 5;

    private QueueReader() {}

    static QueueResource read(String name, Element properties) {
        Optional<Redrive> redrive = properties
                .find("RedrivePolicy")
                .map(policy -> new Redrive(
                        nameIn(policy.get("deadLetterTargetArn")),
                        policy.get("maxReceiveCount").number()));
        return new QueueResource(
                name,
                seconds(properties, "VisibilityTimeout", DEFAULT_VISIBILITY_SECONDS),
                seconds(properties, "MessageRetentionPeriod", DEFAULT_RETENTION_SECONDS),
                redrive);
    }

    static QueueSource source(Element properties) {
        boolean reports = properties
                .find("FunctionResponseTypes")
                .map(Element::texts)
                .orElse(List.of())
                .contains("ReportBatchItemFailures");
        int concurrency = properties
                .find("ScalingConfig")
                .flatMap(scaling -> scaling.find("MaximumConcurrency"))
                .map(Element::number)
                .orElse(DEFAULT_CONCURRENCY);
        return new QueueSource(
                nameIn(properties.get("Queue")),
                properties.find("BatchSize").map(Element::number).orElse(DEFAULT_BATCH),
                seconds(properties, "MaximumBatchingWindowInSeconds", 0),
                reports,
                concurrency);
    }

    private static Duration seconds(Element properties, String name, int otherwise) {
        return Duration.ofSeconds(properties.find(name).map(Element::number).orElse(otherwise));
    }

    /** The name is the last part of an ARN. */
    private static String nameIn(Element arn) {
        return arn.text().substring(arn.text().lastIndexOf(':') + 1);
    }
}
