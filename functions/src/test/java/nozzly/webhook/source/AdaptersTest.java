package nozzly.webhook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nozzly.spool.Grams;
import nozzly.webhook.Basis;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.Consumed;
import nozzly.webhook.EventType;
import nozzly.webhook.Source;
import nozzly.webhook.payload.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptersTest {

    private static final Instant RECEIVED = Instant.parse("2026-08-08T14:12:36Z");

    @ParameterizedTest
    @EnumSource(Source.class)
    void whatIsNoEventIsIgnored(Source source) {
        for (String body : new String[] {"null", "true", "7", "\"text\"", "[]", "[{}]", "{}", "{\"event\":{}}"}) {
            assertThat(read(source, body).type()).as(body).isEqualTo(EventType.IGNORED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD_WEBHOOKS, succeeded.json, job.succeeded",
        "SIMPLYPRINT, job-done.json, job.done",
        "OCTOPRINT, done.multipart.txt, Print Done",
        "OCTOEVERYWHERE, 02-complete.json, Print Complete",
        "OCTOEVERYWHERE, new-type.json, Event 99",
        "OBICO, done.json, PrintDone",
        "OBICO, test.json, TestEvent",
        "BAMBUDDY, complete.json, print_complete",
        "BAMBUDDY, test.json,",
        "MOONRAKER, complete.json, complete",
        "MOONRAKER, bare.json, complete",
        "PRINTAGO, succeeded.json, onJobSucceeded"
    })
    void theProductsOwnWordIsTold(Source source, String name, String word) {
        assertThat(Adapters.event(source, Recorded.payload(source, name))).isEqualTo(word);
    }

    @Test
    void aTimeThatLiesAheadIsNotBelieved() {
        assertThat(succeeded("\"timestamp\":\"2026-08-08T14:17:36Z\"").occurredAt())
                .isEqualTo("2026-08-08T14:17:36Z");
        assertThat(succeeded("\"timestamp\":\"2026-08-08T14:17:37Z\"").occurredAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "\"\"", "\"2026-08-08T14:00:00\"", "\"yesterday\"", "1e30", "{}", "null"})
    void aTimeThatIsNoneIsAbsent(String time) {
        assertThat(succeeded("\"timestamp\":" + time).occurredAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "99.97, 99",
        "100, 100",
        "'\"50.5\"', 50",
        "100.01,",
        "-1,",
        "1e-20000000,",
        "'\"half\"',",
        "null,"
    })
    void progressIsAPercentageRoundedDown(String told, Integer percent) {
        assertThat(data("\"progressPercent\":" + told).progressPercent()).isEqualTo(percent);
    }

    @Test
    void materialIsReadExactly() {
        assertThat(data("\"consumption\":[{\"tool\":1,\"grams\":0.0005,\"millimetres\":2.5},{\"grams\":\"12.3456\"}]")
                        .consumption())
                .containsExactly(
                        new Consumed(1, Grams.ZERO, 2, Basis.ACTUAL),
                        new Consumed(null, new Grams(12_346), null, Basis.ACTUAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[{}]",
                "[1, null]",
                "[{\"grams\":-1}]",
                "[{\"grams\":100000.1}]",
                "[{\"grams\":1e20000000}]",
                "[{\"millimetres\":1e-20000000}]",
                "[{\"tool\":0}]"
            })
    void materialThatIsNoneIsAbsent(String consumption) {
        assertThat(data("\"consumption\":" + consumption).consumption()).isEmpty();
    }

    @Test
    void onlyTheEndOfAJobTellsWhatItUsed() {
        String body = "{\"type\":\"job.progress\",\"data\":{\"consumption\":[{\"grams\":3}]}}";
        assertThat(read(Source.STANDARD_WEBHOOKS, body).consumption()).isEmpty();
    }

    @Test
    void textsAreCutAndMadeFitToBeShown() {
        CanonicalEvent event =
                data("\"reason\":\" a\\u0000b\\ud800c " + "x".repeat(600) + "\",\"file\":\"C:\\\\jobs\\\\a.gcode\"");
        assertThat(event.reason()).startsWith("a b\uFFFDc xxx").hasSize(500);
        assertThat(event.fileName()).isEqualTo("a.gcode");
    }

    @Test
    void anIdIsATextOrAWholeNumberOfAtMost128Characters() {
        assertThat(data("\"job\":4711").externalJobId()).isEqualTo("4711");
        assertThat(data("\"job\":4.5").externalJobId()).isNull();
        assertThat(data("\"job\":\"" + "7".repeat(129) + "\"").externalJobId()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AMS-A T1 PLA: 45.2g; 0",
                "AMS-B T4 PETG-CF: 45.2g; 7",
                "AMS-A T1 PLA: 5.2g; ",
                "Ext PLA: 45.2g; ",
                "AMS-A T5 PLA: 45.2g; ",
                "45.2g; "
            })
    void slotsAreToolsWhereTheyAddUp(String details, Integer tool) {
        String body = "{\"event\":\"print_complete\",\"filament_grams\":\"45.2\",\"filament_details\":\"%s\"}"
                .formatted(details);
        assertThat(read(Source.BAMBUDDY, body).consumption())
                .containsExactly(new Consumed(tool, new Grams(45_200), null, Basis.ACTUAL));
    }

    private static CanonicalEvent data(String members) {
        return succeeded("\"data\":{" + members + "}");
    }

    private static CanonicalEvent succeeded(String members) {
        return read(Source.STANDARD_WEBHOOKS, "{\"type\":\"job.succeeded\"," + members + "}");
    }

    private static CanonicalEvent read(Source source, String body) {
        return Adapters.read(source, Payload.read("application/json", body.getBytes(UTF_8)), RECEIVED);
    }
}
