package nozzly.webhook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.Source;
import nozzly.webhook.payload.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdempotencyKeyTest {

    private static final Instant RECEIVED = Instant.parse("2026-08-08T14:12:36Z");

    @ParameterizedTest
    @CsvSource({
        "SIMPLYPRINT, job-done.json, 42|job.done|pj_abc123|1705323603",
        "OCTOPRINT, done.json, mk3-07|Print Done|jobs/bracket.gcode|1767225600",
        "OCTOPRINT, done.multipart.txt, mk3-07|Print Done|jobs/bracket.gcode|1767225600",
        "OCTOPRINT, progress.json, mk3-07|Print Progress||1767223000",
        "OCTOEVERYWHERE, 02-complete.json, prn-1|prt-77|2|100|5421",
        "OBICO, done.json, PrintDone|3456|2026-01-01T00:00:00.500Z|2025-12-31T22:26:40.120Z|",
        "BAMBUDDY, complete.json, Bambuddy|print_complete|P1S-01|Bracket v2|2026-08-08T14:12:35.123456"
    })
    void theKeyIsWhatTheProductTellsItsEventsApartBy(Source source, String name, String key) {
        assertThat(recorded(source, name, RECEIVED).idempotencyKey()).isEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void theSameBodySoonAgainIsTheSameEvent(Source source) {
        assertThat(Recorded.names(source))
                .allSatisfy(name -> assertThat(recorded(source, name, RECEIVED).idempotencyKey())
                        .isEqualTo(
                                recorded(source, name, RECEIVED.plusSeconds(1)).idempotencyKey())
                        .hasSizeLessThanOrEqualTo(200));
    }

    @ParameterizedTest
    @EnumSource(
            value = Source.class,
            names = {"STANDARD_WEBHOOKS", "OBICO", "BAMBUDDY", "MOONRAKER", "PRINTAGO"})
    void anotherBodyIsAnotherEvent(Source source) {
        assertThat(Recorded.names(source).stream()
                        .filter(name -> !name.startsWith("complete-"))
                        .map(name -> recorded(source, name, RECEIVED).idempotencyKey()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aBodyWithATimeOfItsOwnHasItsKeyForever() {
        assertThat(recorded(Source.STANDARD_WEBHOOKS, "succeeded.json", RECEIVED)
                        .idempotencyKey())
                .isEqualTo(recorded(Source.STANDARD_WEBHOOKS, "succeeded.json", RECEIVED.plusSeconds(9_000))
                        .idempotencyKey())
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({"MOONRAKER, started.json", "OCTOPRINT, simple.json", "OBICO, paused.json", "OBICO, test.json"})
    void aBodyThatComesAgainWithTheNextPrintIsAnotherEventThen(Source source, String name) {
        assertThat(recorded(source, name, RECEIVED).idempotencyKey())
                .isNotEqualTo(recorded(source, name, RECEIVED.plusSeconds(60)).idempotencyKey());
    }

    @Test
    void aKeyThatWouldBeTooLongIsADigestOfIt() {
        String one = key("x".repeat(500) + "1");
        assertThat(one).matches("[0-9a-f]{64}").isNotEqualTo(key("x".repeat(500) + "2"));
    }

    @Test
    void theIdOfADeliveryTakesTheKeysPlace() {
        CanonicalEvent event = recorded(Source.STANDARD_WEBHOOKS, "succeeded.json", RECEIVED);
        assertThat(event.knownAs("msg_1").idempotencyKey()).isEqualTo("msg_1");
        assertThat(event.knownAs("msg_1").knownAs(event.idempotencyKey())).isEqualTo(event);
    }

    private static String key(String filename) {
        String body = "{\"event\":\"print_start\",\"filename\":\"%s\",\"timestamp\":\"2026\"}".formatted(filename);
        return Adapters.read(Source.BAMBUDDY, Payload.read(null, body.getBytes(UTF_8)), RECEIVED)
                .idempotencyKey();
    }

    private static CanonicalEvent recorded(Source source, String name, Instant receivedAt) {
        return Adapters.read(source, Recorded.payload(source, name), receivedAt);
    }
}
