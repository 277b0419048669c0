package nozzly.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.template.QueueResource.Redrive;
import nozzly.local.template.TableResource.Index;
import nozzly.local.template.TableResource.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateReaderTest {

    private static final Path SMALL = Path.of("src/test/resources/small-template.yaml");
    private static final Path REAL = Path.of("../template.yaml");

    @TempDir
    private Path folder;

    @Test
    void functionsGetWhatTheGlobalsGiveAndTheirOwnGoesFirst() throws IOException {
        assertThat(function("EchoFunction", Map.of()).timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(function("WorkFunction", Map.of()).timeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(function("WorkFunction", Map.of()).memoryMegabytes()).isEqualTo(512);
        assertThat(function("WorkFunction", Map.of()).environment())
                .containsEntry("STAGE", "own")
                .containsEntry("LABEL", "nozzly-test-${literal}");
    }

    @Test
    void tablesAreCalledByTheirLogicalIdAndQueuesByTheirUrl() throws IOException {
        assertThat(function("WorkFunction", Map.of()).environment())
                .containsEntry("THINGS_TABLE", "ThingsTable")
                .containsEntry("QUEUE_URL", "http://queues/WorkQueue")
                .containsEntry("ARN", "arn:aws:dynamodb:local:000000000000:table/ThingsTable");
    }

    @Test
    void parametersHaveTheirDefaultsUnlessTheyAreGiven() throws IOException {
        assertThat(function("EchoFunction", Map.of()).environment()).containsEntry("STAGE", "test");
        assertThat(function("EchoFunction", Map.of("Stage", "mine")).environment())
                .containsEntry("STAGE", "mine");
    }

    @Test
    void aResourceExistsOnlyWhereItsConditionHolds() throws IOException {
        assertThat(read(SMALL, Map.of()).functions())
                .extracting(FunctionResource::id)
                .containsExactly("EchoFunction", "WorkFunction");
        assertThat(read(SMALL, Map.of("Extra", "on")).functions())
                .extracting(FunctionResource::id)
                .containsExactly("EchoFunction", "WorkFunction", "ExtraFunction");
        assertThat(function("EchoFunction", Map.of("Extra", "on")).environment())
                .containsEntry("LEVEL", "loud");
    }

    @Test
    void routesAskForWhatTheirAuthorizerAsksUnlessTheySayOtherwise() throws IOException {
        assertThat(function("EchoFunction", Map.of()).routes())
                .containsExactly(
                        new HttpRoute("GET", "/things/{thingId}", true, List.of("nozzly/api")),
                        new HttpRoute("POST", "/open", false, List.of()),
                        new HttpRoute("GET", "/special", true, List.of("a", "b")),
                        new HttpRoute("ANY", "$default", true, List.of("nozzly/api")));
    }

    @Test
    void whatElseInvokesAFunctionIsRead() throws IOException {
        assertThat(function("WorkFunction", Map.of()).queues())
                .containsExactly(new QueueSource("WorkQueue", 5, Duration.ZERO, true, 3));
        assertThat(function("WorkFunction", Map.of()).schedules())
                .containsExactly(new Schedule("WorkFunctionEveryMinute", Duration.ofMinutes(1)));
    }

    @Test
    void tablesAndQueuesAreRead() throws IOException {
        assertThat(read(SMALL, Map.of()).tables())
                .containsExactly(new TableResource(
                        "ThingsTable",
                        Map.of("farm", "S", "number", "S", "state", "S"),
                        new Key("farm", Optional.of("number")),
                        List.of(new Index("by-state", new Key("state", Optional.empty()), "INCLUDE", List.of("name"))),
                        Optional.of("expires")));
        assertThat(read(SMALL, Map.of()).queues())
                .containsExactly(
                        new QueueResource(
                                "WorkQueue",
                                Duration.ofSeconds(1),
                                Duration.ofDays(4),
                                Optional.of(new Redrive("DeadQueue", 2))),
                        new QueueResource("DeadQueue", Duration.ofSeconds(30), Duration.ofDays(4), Optional.empty()));
    }

    @Test
    void anUnknownIntrinsicFunctionIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> read(changed("STAGE: !Ref Stage", "STAGE: !ImportValue Stage"), Map.of()))
                .isInstanceOf(TemplateException.class)
                .hasMessage("changed.yaml:22: the local stack does not know the intrinsic function ImportValue");
        assertThatThrownBy(() -> read(changed("STAGE: !Ref Stage", "STAGE: {\"Fn::FindInMap\": [a, b, c]}"), Map.of()))
                .hasMessage("changed.yaml:22: the local stack does not know the intrinsic function FindInMap");
    }

    @Test
    void aNameThatNothingHasIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> read(changed("STAGE: !Ref Stage", "STAGE: !Ref Stge"), Map.of()))
                .hasMessage("changed.yaml:22: nothing in the template is called Stge");
    }

    @Test
    void anEventThatTheLocalStackCannotMakeIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> read(changed("Type: SQS", "Type: SNS"), Map.of()))
                .hasMessageMatching("changed.yaml:\\d+: the local stack does not know events of the type SNS");
        assertThatThrownBy(() -> read(changed("rate(1 minute)", "cron(0 12 * * ? *)"), Map.of()))
                .hasMessageMatching("changed.yaml:\\d+: the local stack knows schedules such as rate.*");
    }

    @Test
    void theTemplateOfTheProjectCanBeRead() throws IOException {
        Template template = read(REAL, Map.of());
        assertThat(template.tables()).extracting(TableResource::name).contains("RunsTable", "LedgerTable");
        assertThat(template.queues()).extracting(QueueResource::name).contains("SettlementQueue");
        assertThat(template.functions())
                .allSatisfy(function -> assertThat(function.environment()).containsEntry("RUNS_TABLE", "RunsTable"));
        assertThat(template.functions().stream().flatMap(function -> function.routes().stream()))
                .contains(new HttpRoute("GET", "/v1/health", false, List.of()))
                .contains(new HttpRoute("POST", "/v1/runs", true, List.of("nozzly/api")))
                .anyMatch(HttpRoute::isDefault);
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(SMALL);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("changed.yaml"), text.replace(from, to));
    }

    private static FunctionResource function(String id, Map<String, String> parameters) throws IOException {
        return read(SMALL, parameters).functions().stream()
                .filter(function -> function.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Template read(Path file, Map<String, String> parameters) throws IOException {
        return TemplateReader.read(file, parameters, name -> "http://queues/" + name);
    }
}
