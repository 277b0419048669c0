package nozzly.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventMessageTest {

    private static final String EVENT = "20260501080000123-abcdefghijklmnopqrst_-";

    @Test
    void whatIsSentIsWhatIsRead() {
        EventMessage message = new EventMessage("farm-1", EVENT);

        assertThat(EventMessage.parse(message.toJson())).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"farm\":\"farm\"}",
                "{\"farm\":\"a#b\",\"event\":\"20260501080000123-abcdefghijklmnopqrst_-\"}",
                "{\"farm\":\"farm\",\"event\":\"key#abcdefghijklmnopqrst_-\"}",
                "{\"farm\":\"farm\",\"event\":7}",
                "{\"farm\":\"farm\",\"event\":\"20260501080000123-abcdefghijklmnopqrst_-\",\"more\":1}",
            })
    void whatNamesNoEventIsRefused(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventMessage.parse(body));
    }

    @Test
    void whatIsTooLongIsNotReadAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventMessage.parse("[".repeat(201)));
    }
}
