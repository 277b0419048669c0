package nozzly.sam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.Options;
import nozzly.local.Stack;
import nozzly.local.gateway.Identity;
import nozzly.local.lambda.Invocation;
import nozzly.local.lambda.Invocation.Answered;
import nozzly.local.stores.Address;

/** Functions in the containers of sam local, on the embedded stores. Queues and schedules wait for their invocation. */
final class SamStack implements AutoCloseable {

    /** By this name containers reach the machine they run on, as samconfig.toml has it. */
    private static final String HOST = "host.docker.internal";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stack stack;
    private final Path variables;

    SamStack() throws IOException {
        Address stores = new Address(reachableByContainers(), 0);
        stack = Stack.start(new Options(
                Sam.ROOT.resolve("template.yaml"),
                Map.of(),
                Optional.empty(),
                0,
                stores,
                stores,
                InstantSource.system(),
                Identity.DEMO,
                false));
        variables = Sam.file("env.json", variables().toString());
    }

    /** Those of env.json, with the ports of these stores. */
    private JsonNode variables() throws IOException {
        JsonNode all = JSON.readTree(Sam.ROOT.resolve("env.json").toFile());
        ((ObjectNode) all.get("Parameters"))
                .put("AWS_ENDPOINT_URL_DYNAMODB", endpoint(stack.dynamoDbEndpoint()))
                .put("AWS_ENDPOINT_URL_SQS", endpoint(stack.sqsEndpoint()))
                .put("SETTLEMENT_QUEUE_URL", stack.queueUrl("SettlementQueue"))
                .put("PRINTER_EVENTS_QUEUE_URL", stack.queueUrl("PrinterEventsQueue"));
        return all;
    }

    private static String endpoint(URI uri) {
        return "http://" + HOST + ":" + uri.getPort();
    }

    /** The host's address on Docker's bridge. With Docker in a virtual machine there is none, and need not be. */
    private static String reachableByContainers() throws IOException {
        NetworkInterface bridge = NetworkInterface.getByName("docker0");
        return bridge == null
                ? "127.0.0.1"
                : bridge.inetAddresses()
                        .filter(Inet4Address.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getHostAddress();
    }

    /**
     * Calls the function of an event's route.
     *
     * @param event file in events/
     * @return the body of the answer
     */
    JsonNode call(String event, int status) {
        return parse(text(event, status));
    }

    /** The same of an answer that is not JSON, which may come in Base64. */
    String text(String event, int status) {
        JsonNode answer = invoke(routed(event), event);
        assertThat(answer.path("statusCode").asInt())
                .as("%s: %s", event, answer)
                .isEqualTo(status);
        String body = answer.path("body").asText();
        return answer.path("isBase64Encoded").asBoolean()
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    /** @return what the function returned */
    JsonNode invoke(String function, String event) {
        Command.Result result = Sam.run(
                "sam", arguments("invoke", function, "--event", file(event).toString()));
        // Not the exit status, which is 0 for a function that fails, too.
        assertThat(result.out()).as("%s", result).isNotBlank();
        return parse(result.out().lines().reduce("", (before, line) -> line));
    }

    /** Hands events to their functions in this JVM, which is faster. */
    void seed(String... events) {
        for (String event : events) {
            Invocation done = stack.function(routed(event)).invoke(read(event));
            assertThat(done)
                    .isInstanceOfSatisfying(
                            Answered.class,
                            answered -> assertThat(new String(answered.bytes(), StandardCharsets.UTF_8))
                                    .containsPattern("\"statusCode\":20[01]"));
        }
    }

    /** An API that answers from containers, until it is closed. */
    SamApi startApi() throws IOException {
        return new SamApi(arguments("start-api"));
    }

    /** The arguments of {@code sam local}. */
    private String[] arguments(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("local", command));
        all.addAll(List.of(more));
        all.addAll(List.of("--template", Sam.BUILT.toString()));
        all.addAll(List.of("--config-file", Sam.ROOT.resolve("samconfig.toml").toString()));
        all.addAll(List.of("--env-vars", variables.toString()));
        return all.toArray(String[]::new);
    }

    /** The function that has the event's route. */
    private String routed(String event) {
        String key = parse(new String(read(event), StandardCharsets.UTF_8))
                .path("routeKey")
                .asText();
        return stack.template().functions().stream()
                .filter(function -> function.routes().stream().anyMatch(route -> key.equals(route.key())))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Path file(String event) {
        return Sam.ROOT.resolve("events/" + event + ".json");
    }

    private static byte[] read(String event) {
        try {
            return Files.readAllBytes(file(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + json, e);
        }
    }

    @Override
    public void close() throws IOException {
        stack.close();
    }
}
