package nozzly.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchAnswerTest {

    private static final Set<String> BATCH = Set.of("a", "b");

    @Test
    void theNamedMessagesFailed() {
        assertThat(failed("{\"batchItemFailures\": [{\"itemIdentifier\": \"b\"}]}"))
                .containsExactly("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"batchItemFailures\": null}", "{\"batchItemFailures\": []}"})
    void anEmptyAnswerIsATotalSuccess(String answer) {
        assertThat(failed(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"batchItemFailures\": [{\"itemIdentifier\": \"c\"}]}",
                "{\"batchItemFailures\": [{\"itemIdentifier\": \"\"}]}",
                "{\"batchItemFailures\": [{\"itemIdentifier\": null}]}",
                "{\"batchItemFailures\": [{\"id\": \"a\"}]}"
            })
    void anAnswerThatCannotBeUnderstoodIsATotalFailure(String answer) {
        assertThat(failed(answer)).isEqualTo(BATCH);
    }

    private static Set<String> failed(String answer) {
        return BatchAnswer.failed(answer.getBytes(StandardCharsets.UTF_8), BATCH);
    }
}
