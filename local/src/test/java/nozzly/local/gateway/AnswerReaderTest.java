package nozzly.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    @Test
    void aWholeAnswerIsTakenAsItIs() {
        Answer answer = read("""
                {"statusCode": 201, "headers": {"Location": "/v1/runs/RUN-001", "content-type": "application/json"},
                 "cookies": ["a=1", "b=2"], "body": "{}", "isBase64Encoded": false}
                """).orElseThrow();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers())
                .containsEntry("location", "/v1/runs/RUN-001")
                .containsEntry("content-type", "application/json");
        assertThat(answer.cookies()).containsExactly("a=1", "b=2");
        assertThat(answer.body()).asString().isEqualTo("{}");
    }

    @Test
    void aBodyInBase64IsDecoded() {
        assertThat(read("{\"statusCode\": 200, \"body\": \"AQL/\", \"isBase64Encoded\": true}")
                        .orElseThrow()
                        .body())
                .containsExactly(1, 2, 0xFF);
    }

    @Test
    void aBodyIsPlainTextUnlessTheFunctionSaysOtherwise() {
        assertThat(read("{\"statusCode\": 200, \"body\": \"hello\"}")
                        .orElseThrow()
                        .headers())
                .containsEntry("content-type", "text/plain;charset=UTF-8");
        assertThat(read("{\"statusCode\": 304}").orElseThrow().headers()).isEmpty();
    }

    @Test
    void jsonWithoutAStatusIsTheBodyOfASuccess() {
        Answer answer = read("{\"name\": \"spool\"}").orElseThrow();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).asString().isEqualTo("{\"name\": \"spool\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{\"statusCode\": \"many\"}",
                "{\"statusCode\": 99}",
                "{\"statusCode\": 200, \"body\": {}}",
                "{\"statusCode\": 200, \"headers\": []}",
                "{\"statusCode\": 200, \"body\": \"%\", \"isBase64Encoded\": true}"
            })
    void whatTheGatewayDoesNotUnderstandIsNoAnswer(String written) {
        assertThat(read(written)).isEmpty();
    }

    private static Optional<Answer> read(String written) {
        return AnswerReader.read(written.getBytes(StandardCharsets.UTF_8));
    }
}
