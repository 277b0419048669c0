package nozzly.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nozzly.http.Json;
import org.junit.jupiter.api.Test;

class TelemetryTest {

    @Test
    void onLambdaAMetricIsALineThatCloudWatchReads() throws IOException {
        String printed =
                printedBy(Map.of("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:9001", "POWERTOOLS_SERVICE_NAME", "farm"));
        List<JsonNode> lines = printed.lines()
                .filter(line -> line.contains("CloudWatchMetrics"))
                .map(TelemetryTest::json)
                .toList();
        assertThat(lines).hasSize(2);
        JsonNode counted = lines.getFirst();
        JsonNode described = counted.get("_aws").get("CloudWatchMetrics").get(0);
        assertThat(counted.get(Telemetry.RUNS_SETTLED).intValue()).isEqualTo(3);
        assertThat(described.get("Namespace").textValue()).isEqualTo("Nozzly");
        assertThat(described.get("Dimensions").toString()).isEqualTo("[[\"Service\"]]");
        assertThat(described.get("Metrics").size()).isEqualTo(1);
        assertThat(counted.get("Service").textValue()).isEqualTo("farm");
        assertThat(lines.getLast().get(Telemetry.OLDEST_UNSETTLED_SECONDS).intValue())
                .isZero();
    }

    @Test
    void elsewhereThereAreNone() {
        assertThat(printedBy(Map.of())).doesNotContain("CloudWatchMetrics");
    }

    private static String printedBy(Map<String, String> environment) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Telemetry telemetry = new Telemetry(new Settings(environment));
            telemetry.count(Telemetry.RUNS_SETTLED, 3);
            telemetry.count(Telemetry.SETTLEMENT_CONFLICTS, 0);
            telemetry.seconds(Telemetry.OLDEST_UNSETTLED_SECONDS, 0);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
