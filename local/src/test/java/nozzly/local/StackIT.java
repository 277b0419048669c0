package nozzly.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;

class StackIT {

    private static final Path SMALL = Path.of("src/test/resources/small-template.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Stack stack;
    private static HttpClient http;

    @BeforeAll
    static void start() throws IOException {
        stack = Stack.start(Options.inMemory(SMALL)
                .withIdentity(
                        request -> Optional.of(Map.of("sub", request.header("x-test-user"), "scope", "nozzly/api"))));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() throws IOException {
        http.close();
        stack.close();
    }

    @Test
    void aRequestReachesItsFunctionAndTheAnswerComesBack() throws Exception {
        ScriptedFunction.script("EchoFunction", (input, output, context) -> {
            JsonNode event = JSON.readTree(input);
            String said = event.path("pathParameters").path("thingId").asText() + " "
                    + event.path("requestContext")
                            .path("authorizer")
                            .path("jwt")
                            .path("claims")
                            .path("sub")
                            .asText();
            output.write(JSON.writeValueAsBytes(Map.of(
                    "statusCode", 299, "headers", Map.of("etag", "\"1\""), "cookies", List.of("a=1"), "body", said)));
        });
        HttpResponse<String> answer = send("GET", "/things/a%2Fb?x=1", "x-test-user", "Somebody");
        assertThat(answer.statusCode()).isEqualTo(299);
        assertThat(answer.body()).isEqualTo("a/b Somebody");
        assertThat(answer.headers().firstValue("etag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("set-cookie")).contains("a=1");
    }

    @Test
    void everyMethodReachesTheDefaultRoute() throws Exception {
        ScriptedFunction.script(
                "EchoFunction",
                (input, output, context) -> output.write(JSON.writeValueAsBytes(Map.of(
                        "statusCode",
                        404,
                        "body",
                        JSON.readTree(input).path("routeKey").asText()))));
        for (String method : List.of("GET", "DELETE", "OPTIONS", "PROPFIND", "PATCH")) {
            HttpResponse<String> answer = send(method, "/nowhere//at/all/", "x-test-user", "Somebody");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("$default");
        }
    }

    @Test
    void whatIsBeingDoneEndsBeforeTheStackIsClosed() throws Exception {
        ConcurrentLinkedQueue<String> ended = new ConcurrentLinkedQueue<>();
        CountDownLatch started = new CountDownLatch(2);
        for (String function : List.of("EchoFunction", "WorkFunction")) {
            ScriptedFunction.script(function, (input, output, context) -> {
                started.countDown();
                pause(Duration.ofMillis(500));
                ended.add(function);
                output.write("{\"statusCode\": 204}".getBytes(StandardCharsets.UTF_8));
            });
        }
        CompletableFuture<HttpResponse<String>> answer;
        try (Stack own = Stack.start(Options.inMemory(SMALL))) {
            sendMessage(own, "slow");
            answer = http.sendAsync(
                    HttpRequest.newBuilder(URI.create(own.baseUrl() + "/things/slow"))
                            .build(),
                    BodyHandlers.ofString());
            started.await();
        }
        assertThat(ended).containsExactlyInAnyOrder("EchoFunction", "WorkFunction");
        assertThat(answer.get().statusCode()).isEqualTo(204);
    }

    @Test
    void whatIsNoProperRequestIsRefusedInTheGatewaysWords() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", stack.baseUrl().getPort())) {
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .endsWith("{\"message\":\"Bad Request\"}");
        }
    }

    @Test
    void tablesAreThoseOfTheTemplate() {
        DescribeTableResponse table = stack.dynamoDb().describeTable(request -> request.tableName("ThingsTable"));
        assertThat(table.table().globalSecondaryIndexes())
                .singleElement()
                .satisfies(index -> assertThat(index.indexName()).isEqualTo("by-state"));
        assertThat(stack.dynamoDb()
                        .describeTimeToLive(request -> request.tableName("ThingsTable"))
                        .timeToLiveDescription()
                        .attributeName())
                .isEqualTo("expires");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendMessage(Stack stack, String body) {
        stack.sqs()
                .sendMessage(
                        request -> request.queueUrl(stack.queueUrl("WorkQueue")).messageBody(body));
    }

    private static HttpResponse<String> send(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.baseUrl() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
