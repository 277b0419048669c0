package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import nozzly.harness.Api;
import nozzly.harness.Furnished;
import nozzly.harness.Routes;
import nozzly.harness.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is described, what is deployed, and what answers are the same. Each call here is held against the description. */
class ContractIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EVENTS = Path.of("..", "events");

    static Stream<String> routes() {
        return Routes.ofPeople().stream();
    }

    @Test
    void whatIsDescribedIsWhatIsThere() {
        assertThat(Routes.described()).containsExactlyInAnyOrderElementsOf(Routes.made());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyOperationSucceedsAsItIsDescribed(String route) {
        Api api = TestStack.api(Api.newFarm(), "manager");
        Furnished.of(api);

        assertThat(Furnished.call(api, route).status()).isBetween(200, 204);
    }

    static Stream<Path> eventsOfTheApi() throws IOException {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> read(file).has("routeKey"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("eventsOfTheApi")
    void everyEventHasABodyThatItsOperationDescribes(Path file) {
        JsonNode event = read(file);
        String body = event.path("body").textValue();
        if (body != null) {
            Routes.checkBody(
                    event.get("routeKey").textValue(),
                    event.at("/headers/content-type").textValue(),
                    event.path("isBase64Encoded").asBoolean()
                            ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                            : body);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
