package nozzly.webhook.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "3h 12m, 11520",
        "24h 1m, 86460",
        "1d 2h 3m 4s, 93784",
        "2d 2h 2m 2s, 180122",
        "17m 6s, 1026",
        "2d 4h, 187200",
        "45s, 45",
        "0m, 0",
        "0.000000s, 0",
        "1h31m17s, 5477",
        "365d, 31536000"
    })
    void aLengthOfTimeIsRead(String text, long seconds) {
        assertThat(Durations.seconds(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unknown",
                "",
                " ",
                "3",
                "h",
                "3h 12",
                "3h 12m left",
                "12m 3h",
                "-3h",
                "٣h",
                "366d",
                "99999999999h"
            })
    void anythingElseIsNone(String text) {
        assertThat(Durations.seconds(text)).isNull();
    }

    @Test
    void nothingIsNone() {
        assertThat(Durations.seconds(null)).isNull();
    }
}
