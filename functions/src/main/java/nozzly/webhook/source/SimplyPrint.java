package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventType;
import nozzly.webhook.payload.Payload;

/**
 * SimplyPrint: {@code {webhook_id, event, timestamp, data: {job: {…}}}}. The event decides, never the job's state; the
 * jobs of other events, such as {@code maintenance.job_overdue}, are no prints.
 */
final class SimplyPrint implements Adapter {

    private static final Types TYPES = new Types(Map.of(
            "job.started", EventType.STARTED,
            "job.paused", EventType.PAUSED,
            "job.resumed", EventType.RESUMED,
            "job.done", EventType.SUCCEEDED,
            "job.failed", EventType.FAILED,
            "job.cancelled", EventType.CANCELLED,
            "job.objects_skipped", EventType.ATTENTION,
            "printer.ai_failure_detected", EventType.ATTENTION,
            "test", EventType.TEST));

    @Override
    public String event(JsonNode root) {
        return new Members(root).word("event");
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        EventType type = TYPES.of(body.word("event"));
        Members data = body.at("data");
        Members job = data.at("job");
        String jobId = job.id("uid") == null ? job.id("id") : job.id("uid");
        Instant sent = body.time("timestamp");
        Instant occurredAt = occurredAt(type, job, sent);
        String printer = job.at("printer").printer("name");
        return new CanonicalEvent(
                type,
                occurredAt,
                printer == null ? data.at("printer").printer("name") : printer,
                jobId,
                job.file("file"),
                type == EventType.STARTED ? null : job.percent("percentage"),
                elapsed(type, job, occurredAt),
                List.of(),
                data.list("failures", 1).stream()
                        .map(failure -> failure.reason("type"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                sent == null || jobId == null
                        ? Key.ofBody(payload)
                        : Key.of(body.id("webhook_id"), event(payload.root()), jobId, body.id("timestamp")));
    }

    private static Instant occurredAt(EventType type, Members job, Instant sent) {
        Instant told = type == EventType.STARTED ? job.time("started") : type.isTerminal() ? job.time("ended") : null;
        return told == null ? sent : told;
    }

    private static Long elapsed(EventType type, Members job, Instant until) {
        Instant started = job.time("started");
        if (type == EventType.STARTED || started == null || until == null || started.isAfter(until)) {
            return null;
        }
        return Duration.between(started, until).toSeconds();
    }
}
