package nozzly.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void aSourceIsFoundByItsWord() {
        assertThat(Arrays.stream(Source.values()).map(Source::word))
                .containsExactly(
                        "standard-webhooks",
                        "simplyprint",
                        "octoprint",
                        "octoeverywhere",
                        "obico",
                        "bambuddy",
                        "moonraker",
                        "printago")
                .allSatisfy(
                        word -> assertThat(Source.of(word).orElseThrow().word()).isEqualTo(word));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "STANDARD_WEBHOOKS", "Obico", "prusalink"})
    void noOtherWordIsASource(String word) {
        assertThat(Source.of(word)).isEmpty();
    }
}
