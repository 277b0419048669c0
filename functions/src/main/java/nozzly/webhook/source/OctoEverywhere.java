package nozzly.webhook.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventType;
import nozzly.webhook.payload.Payload;

/** OctoEverywhere: numbered events, no time, and no number for a cancelled print, which only its error code gives away. */
final class OctoEverywhere implements Adapter {

    private static final String LIMIT_REACHED = "Notification Limit Reached";

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "Print Started"),
            Map.entry(2, "Print Complete"),
            Map.entry(3, "Print Failed"),
            Map.entry(4, "Print Paused"),
            Map.entry(5, "Print Resumed"),
            Map.entry(6, "Print Progress"),
            Map.entry(7, "Gadget Possible Failure"),
            Map.entry(8, "Gadget Paused Print"),
            Map.entry(9, "Error"),
            Map.entry(10, "First Layer Complete"),
            Map.entry(11, "Filament Change Required"),
            Map.entry(12, "User Interaction Required"),
            Map.entry(13, LIMIT_REACHED),
            Map.entry(14, "Third Layer Complete"),
            Map.entry(15, "Bed Cooldown Complete"),
            Map.entry(16, "Test"));

    private static final Types TYPES = new Types(Map.ofEntries(
            Map.entry("Print Started", EventType.STARTED),
            Map.entry("Print Complete", EventType.SUCCEEDED),
            Map.entry("Print Failed", EventType.FAILED),
            Map.entry("Print Paused", EventType.PAUSED),
            Map.entry("Print Resumed", EventType.RESUMED),
            Map.entry("Print Progress", EventType.PROGRESS),
            Map.entry("Gadget Possible Failure", EventType.ATTENTION),
            Map.entry("Gadget Paused Print", EventType.PAUSED),
            Map.entry("Error", EventType.ATTENTION),
            Map.entry("Filament Change Required", EventType.ATTENTION),
            Map.entry("User Interaction Required", EventType.ATTENTION),
            Map.entry(LIMIT_REACHED, EventType.ATTENTION),
            Map.entry("Test", EventType.TEST)));

    /** Of Klipper, and of a task that was cancelled at a Bambu Lab printer. */
    private static final Set<String> CANCELLED = Set.of("CANCELLED", "0300400C", "0500400E");

    @Override
    public String event(JsonNode root) {
        Integer number = new Members(root).whole("EventType", 1_000);
        return number == null ? null : NAMES.getOrDefault(number, "Event " + number);
    }

    @Override
    public CanonicalEvent read(Payload payload, Instant receivedAt) {
        Members body = new Members(payload.root());
        String event = event(payload.root());
        return new CanonicalEvent(
                type(event, body),
                null,
                body.printer("PrinterName"),
                body.id("PrintId"),
                body.file("FileName"),
                body.percent("Progress"),
                body.seconds("DurationSec"),
                List.of(),
                LIMIT_REACHED.equals(event)
                        ? "the account's limit of notifications is reached: further events of today are not sent"
                        : body.reason("Error"),
                body.id("PrintId") == null
                        ? Key.ofMinute(payload, receivedAt)
                        : Key.of(
                                body.id("PrinterId"),
                                body.id("PrintId"),
                                body.id("EventType"),
                                body.id("Progress"),
                                body.id("DurationSec")));
    }

    private static EventType type(String event, Members body) {
        EventType type = TYPES.of(event);
        return type == EventType.FAILED && isCancelled(body) ? EventType.CANCELLED : type;
    }

    private static boolean isCancelled(Members body) {
        String code = body.text("PlatformErrorCode", 40);
        return code != null && CANCELLED.contains(code.toUpperCase(Locale.ROOT).replaceAll("[-_ ]", ""));
    }
}
