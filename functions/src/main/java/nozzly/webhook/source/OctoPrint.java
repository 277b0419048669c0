package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nozzly.webhook.Basis;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.Consumed;
import nozzly.webhook.EventType;
import nozzly.webhook.payload.Payload;

/**
 * The Webhooks plugin of OctoPrint: JSON, or a form whose {@code extra, job, progress} are JSON. Each cancelled print
 * is a failed one too, which says so by its reason. Its time leaves out the pauses.
 */
final class OctoPrint implements Adapter {

    private static final int MOST_TOOLS = 16;

    private static final Types TYPES = new Types(Map.of(
            "Print Started", EventType.STARTED,
            "Print Progress", EventType.PROGRESS,
            "Print Paused", EventType.PAUSED,
            "Print Resumed", EventType.RESUMED,
            "Print Done", EventType.SUCCEEDED,
            "Print Failed", EventType.FAILED,
            "Print Cancelled", EventType.CANCELLED,
            "User Action Needed", EventType.ATTENTION,
            "Error", EventType.ATTENTION));

    @Override
    public String event(JsonNode root) {
        return new Members(root).word("topic");
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        Members extra = body.at("extra");
        Members file = body.at("job").at("file");
        Members progress = body.at("progress");
        EventType type = type(body, extra);
        Instant occurredAt = body.time("currentTime");
        String path = first(extra.word("path"), extra.word("name"));
        return new CanonicalEvent(
                type,
                occurredAt,
                body.printer("deviceIdentifier"),
                null,
                first(first(extra.file("path"), extra.file("name")), first(file.file("path"), file.file("name"))),
                progress.percent("completion"),
                first(extra.seconds("time"), progress.seconds("printTime")),
                consumption(type, body.at("job").at("filament"), progress.number("completion", 100)),
                reason(type, body, extra),
                occurredAt == null
                        ? Key.ofMinute(payload, receivedAt)
                        : Key.of(body.word("deviceIdentifier"), body.word("topic"), path, occurredAt.getEpochSecond()));
    }

    private static EventType type(Members body, Members extra) {
        if (extra.isTrue("popup")) {
            return EventType.TEST;
        }
        EventType type = TYPES.of(body.word("topic"));
        boolean cancelled = "cancelled".equals(extra.word("reason"));
        return type == EventType.FAILED && cancelled ? EventType.CANCELLED : type;
    }

    private static String reason(EventType type, Members body, Members extra) {
        String told = first(extra.reason("error"), extra.reason("reason"));
        return type == EventType.ATTENTION ? first(told, body.reason("message")) : told;
    }

    /** Of OctoPrint's own analysis; of a print that did not end well, as much as it came through of the file. */
    private static List<Consumed> consumption(EventType type, Members filament, BigDecimal completion) {
        boolean whole = type == EventType.SUCCEEDED;
        if (!whole && completion == null) {
            return List.of();
        }
        List<Consumed> consumption = new ArrayList<>();
        for (int tool = 0; tool < MOST_TOOLS; tool++) {
            Integer length = filament.at("tool" + tool).millimetres("length");
            if (length != null) {
                consumption.add(
                        whole
                                ? new Consumed(tool, null, length, Basis.ESTIMATE)
                                : new Consumed(tool, null, part(length, completion), Basis.SCALED));
            }
        }
        return consumption;
    }

    private static int part(int length, BigDecimal completion) {
        return completion
                .multiply(BigDecimal.valueOf(length))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }
}
