package nozzly.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nozzly.http.Json;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

class SettleRunFunctionTest {

    private static final Map<String, String> SETTINGS = Map.of(
            "RUNS_TABLE", "runs",
            "SPOOLS_TABLE", "spools",
            "LEDGER_TABLE", "ledger",
            "FIGURES_TABLE", "figures",
            "CATALOG_TABLE", "catalog",
            "REQUESTS_TABLE", "requests");

    private final SettleRunFunction function = new SettleRunFunction(new App(
            new Settings(SETTINGS),
            new WithoutRuns(),
            null,
            InstantSource.fixed(Instant.parse("2026-05-01T10:00:00Z"))));

    /** A store that has no runs, and does not answer for the farm "down". */
    private static final class WithoutRuns implements DynamoDbClient {

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            if (request.key().get("farm").s().equals("down")) {
                throw DynamoDbException.builder().message("no answer").build();
            }
            return GetItemResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    @Test
    void messagesThatNameNoRunComeAgainUntilTheyAreSetAside() throws IOException {
        assertThat(failed("", "{}", "{\"farm\":\"farm-1\"}", "{\"farm\":\"farm-1\",\"run\":\"1\"}"))
                .containsExactly("message-0", "message-1", "message-2", "message-3");
    }

    @Test
    void soDoMessagesOfRunsThatDoNotExist() throws IOException {
        assertThat(failed("{\"farm\":\"farm-1\",\"run\":1}")).containsExactly("message-0");
    }

    @Test
    void soDoMessagesThatTheStoreDoesNotAnswerFor() throws IOException {
        assertThat(failed("{\"farm\":\"down\",\"run\":1}", "{}")).containsExactly("message-0", "message-1");
    }

    @Test
    void whatIsNoBatchOfMessagesFailsAsAWhole() {
        for (String event : List.of("{}", "{\"Records\":[]}", "{\"Records\":[{\"body\":\"{}\"}]}")) {
            assertThatThrownBy(() -> handle(event)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<String> failed(String... bodies) throws IOException {
        ObjectNode event = Json.object();
        var records = event.putArray("Records");
        for (int i = 0; i < bodies.length; i++) {
            records.addObject().put("messageId", "message-" + i).put("body", bodies[i]);
        }
        return handle(event.toString())
                .get("batchItemFailures")
                .valueStream()
                .map(failure -> failure.get("itemIdentifier").textValue())
                .toList();
    }

    private JsonNode handle(String event) throws IOException {
        Context context = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, arguments) -> method.getReturnType() == int.class ? (Object) 30_000 : null);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, context);
        return Json.MAPPER.readTree(output.toByteArray());
    }
}
