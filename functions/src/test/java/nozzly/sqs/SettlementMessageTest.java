package nozzly.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementMessageTest {

    @Test
    void aMessageIsReadAsItWasWritten() {
        SettlementMessage message = new SettlementMessage("farm-1", 42);
        assertThat(message.toJson()).isEqualTo("{\"farm\":\"farm-1\",\"run\":42}");
        assertThat(SettlementMessage.parse(message.toJson())).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "42",
                "{",
                "{}",
                "{\"farm\":\"farm-1\"}",
                "{\"farm\":\"farm-1\",\"run\":42",
                "{\"farm\":\"farm-1\",\"run\":42} {}",
                "{\"farm\":\"farm-1\",\"run\":42,\"more\":1}",
                "{\"farm\":\"farm-1\",\"run\":42,\"run\":43}",
                "{\"farm\":\"farm-1\",\"run\":\"42\"}",
                "{\"farm\":\"farm-1\",\"run\":42.0}",
                "{\"farm\":\"farm-1\",\"run\":1e1}",
                "{\"farm\":\"farm-1\",\"run\":0}",
                "{\"farm\":\"farm-1\",\"run\":-1}",
                "{\"farm\":\"farm-1\",\"run\":10000000000}",
                "{\"farm\":\"farm-1\",\"run\":18446744073709551617}",
                "{\"farm\":\"farm-1\",\"run\":null}",
                "{\"farm\":\"\",\"run\":42}",
                "{\"farm\":\"farm#1\",\"run\":42}",
                "{\"farm\":\"~priming\",\"run\":42}",
                "{\"farm\":1,\"run\":42}"
            })
    void whatNamesNoRunIsRefused(String body) {
        assertThatThrownBy(() -> SettlementMessage.parse(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTooLongIsNotEvenRead() {
        String body = "{\"farm\":\"farm-1\",\"run\":42}" + " ".repeat(1000);
        assertThatThrownBy(() -> SettlementMessage.parse(body)).isInstanceOf(IllegalArgumentException.class);
    }
}
