package nozzly.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nozzly.function.App;
import nozzly.function.CompleteRunFunction;
import nozzly.function.Settings;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Furnished;
import nozzly.harness.Parts;
import nozzly.harness.Routes;
import nozzly.harness.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** On this machine everybody may do everything. On AWS a function may do what its role says, so nothing else is done. */
class PermissionsIT {

    private final Template template = Project.read().template();
    private final String farm = Api.newFarm();
    private final Direct direct = new Direct(farm);
    private final Deeds deeds = new Deeds();
    private final App app = new App(
            new Settings(environment()),
            TestStack.dynamoDb(deeds),
            TestStack.stack().sqs(),
            InstantSource.system());

    /** With a queue for events that nothing else reads. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(TestStack.environment());
        environment.put(
                "PRINTER_EVENTS_QUEUE_URL",
                TestStack.stack()
                        .sqs()
                        .createQueue(queue -> queue.queueName("events-of-roles"))
                        .queueUrl());
        return environment;
    }

    /** Those of the API, some with queries that other reads answer. */
    static Stream<String> requests() {
        return Stream.concat(
                Routes.described().stream(),
                Stream.of(
                        "GET /v1/runs?status=PENDING,COMPLETED",
                        "GET /v1/runs?printerId=PRINTER-001&from=2026-01-01",
                        "GET /v1/runs?needsResults=true",
                        "GET /v1/spools?archived=true",
                        "GET /v1/insights/variance?by=printer",
                        "GET /v1/insights/success?by=printer",
                        "GET /v1/insights/cost?by=printer",
                        "GET /v1/insights/cost?by=month",
                        "GET /v1/exports/runs.csv?status=PENDING,COMPLETED&from=2026-01-01",
                        "GET /v1/exports/runs.csv?printerId=PRINTER-001",
                        "GET /v1/exports/runs.csv?needsResults=true",
                        "GET /v1/exports/runs.csv?by=ended",
                        "GET /v1/exports/ledger.csv?spoolId=SPOOL-001&from=2026-01-01",
                        "GET /v1/exports/spools.csv?archived=true",
                        "GET /v1/printer-events?matched=false"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRoleAllowsWhatAnswersARequest(String request) {
        Furnished.of(TestStack.api(farm, "manager"));
        String function = TestStack.stack().template().functions().stream()
                .filter(one ->
                        one.routes().stream().anyMatch(route -> route.key().equals(request.split("\\?")[0])))
                .findFirst()
                .orElseThrow()
                .id();

        answer(function, request);
        answer(function, request, "idempotency-key", "again");
        answer(function, request, "idempotency-key", "again");

        assertThat(allowed(function)).containsAll(deeds.done());
    }

    @Test
    void theRolesOfWhatSettlesAllowIt() {
        Furnished.of(TestStack.api(farm, "manager"));
        completedAndWaiting();

        Direct.invoke(handler("ResendUnsettledFunction"), new ObjectMapper().createObjectNode());
        assertThat(allowed("ResendUnsettledFunction")).containsAll(deeds.done());
        deeds.done().clear();

        Direct.invoke(handler("SettleRunFunction"), Parts.messages(farm, 1));
        assertThat(deeds.done()).contains("dynamodb:PutItem LedgerTable");
        assertThat(allowed("SettleRunFunction")).containsAll(deeds.done());
    }

    @Test
    void theRoleOfTheRebuildAllowsIt() {
        Furnished.of(TestStack.api(farm, "manager"));
        completedAndWaiting();
        forgetTheFigures();
        ObjectNode event = new ObjectMapper().createObjectNode().put("farm", farm);
        assertThat(Direct.invoke(handler("RebuildFiguresFunction"), event)
                        .get("replaced")
                        .intValue())
                .isPositive();

        assertThat(deeds.done()).contains("dynamodb:PutItem LedgerTable");
        assertThat(allowed("RebuildFiguresFunction")).containsAll(deeds.done());
    }

    /** A run that is started and fails, one that is made and completed, and an end that comes before its start. */
    @Test
    void theRolesOfWhatTakesEventsInAndAppliesThemAllowIt() {
        Api api = TestStack.api(farm, "manager");
        Furnished.of(api);
        String body = "{'source':'standard-webhooks','printerId':'PRINTER-001','completes':true,'makesRuns':true}";
        Answer hook = direct.call(handler("AddConnectionFunction"), "POST", "/v1/connections", body);
        deeds.done().clear();

        Set<String> ids = new LinkedHashSet<>();
        for (String sent : List.of(
                "{'type':'job.started','data':{'job':'1','file':'Vase'}}",
                "{'type':'job.progress','data':{'job':'1'}}",
                "{'type':'job.failed','data':{'job':'1'}}",
                "{'type':'job.succeeded','data':{'job':'2','consumption':[{'grams':1}]}}",
                "{'type':'job.started','data':{'job':'2','file':'Cup'}}",
                "{'type':'job.test'}")) {
            Direct.invoke(handler("ReceiveWebhookFunction"), event(hook, sent));
            api.get("/v1/printer-events").each("/items", "id").forEach(ids::add);
        }
        assertThat(allowed("ReceiveWebhookFunction")).containsAll(deeds.done());
        deeds.done().clear();

        for (String id : ids) {
            ObjectNode batch = new ObjectMapper().createObjectNode();
            Parts.add(batch, "{\"farm\":\"%s\",\"event\":\"%s\"}".formatted(farm, id));
            Direct.invoke(handler("ApplyPrinterEventFunction"), batch);
        }
        assertThat(deeds.done())
                .contains("dynamodb:PutItem RunsTable", "dynamodb:Query PrinterEventsTable/index/unmatched");
        assertThat(allowed("ApplyPrinterEventFunction")).containsAll(deeds.done());
        deeds.done().clear();

        Direct.invoke(handler("ResendPrinterEventsFunction"), new ObjectMapper().createObjectNode());
        assertThat(allowed("ResendPrinterEventsFunction")).containsAll(deeds.done());
    }

    private static ObjectNode event(Answer hook, String body) {
        ObjectNode event = new ObjectMapper().createObjectNode();
        event.put("rawPath", "/v1/hooks/it").put("body", body.replace('\'', '"'));
        event.putObject("headers")
                .put("content-type", "application/json")
                .put("authorization", "Bearer " + hook.text("/secret"));
        event.putObject("pathParameters").put("connectionId", hook.text("/url").replaceFirst(".*/", ""));
        return event;
    }

    @Test
    void whatARoleDoesNotAllowIsSeen() {
        Furnished.of(TestStack.api(farm, "manager"));

        answer("AddModelFunction", "POST /v1/models");

        assertThat(deeds.done()).contains("dynamodb:PutItem CatalogTable");
        assertThat(allowed("GetModelFunction")).doesNotContain("dynamodb:PutItem CatalogTable");
    }

    /** RUN-001, whose message goes into a queue that nothing reads. */
    private void completedAndWaiting() {
        Parts parts = new Parts();
        parts.pass(Duration.between(parts.instant(), Instant.now()));
        direct.call(
                        new CompleteRunFunction(parts.app()),
                        "POST",
                        "/v1/runs/RUN-001/complete",
                        Furnished.body("POST /v1/runs/{runId}/complete"))
                .expect(200);
    }

    private void forgetTheFigures() {
        DynamoDbClient client = TestStack.stack().dynamoDb();
        String figures = TestStack.environment().get("FIGURES_TABLE");
        client.queryPaginator(query -> query.tableName(figures)
                        .keyConditionExpression("farm = :farm")
                        .expressionAttributeValues(Map.of(":farm", AttributeValue.fromS(farm))))
                .items()
                .forEach(item -> client.deleteItem(delete ->
                        delete.tableName(figures).key(Map.of("farm", item.get("farm"), "key", item.get("key")))));
    }

    private void answer(String function, String request, String... headers) {
        String method = request.split(" ")[0];
        Stream<String> needed =
                method.equals("PATCH") || method.equals("PUT") ? Stream.of("if-match", "*") : Stream.of();
        direct.call(
                handler(function),
                method,
                Furnished.path(request),
                Furnished.body(request),
                Stream.concat(needed, Stream.of(headers)).toArray(String[]::new));
    }

    private RequestStreamHandler handler(String function) {
        try {
            return (RequestStreamHandler) Class.forName("nozzly.function." + function)
                    .getConstructor(App.class)
                    .newInstance(app);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(function, e);
        }
    }

    /** As {@link Deeds} has it. */
    private Set<String> allowed(String function) {
        Resource role = template.target(template.resource(function).at("Role"), RoleRules.ROLE);
        return RoleRules.statements(role)
                .flatMap(statement -> Tree.list(statement.get("Action")).stream()
                        .flatMap(action -> Tree.list(statement.get("Resource")).stream()
                                .map(resource -> action + " " + place(resource))))
                .collect(Collectors.toSet());
    }

    private static String place(Object resource) {
        Object substituted = Tree.at(resource, "Fn::Sub");
        return substituted == null
                ? Tree.target(resource)
                : substituted.toString().replaceFirst("^\\$\\{(\\w+)\\.Arn}", "$1");
    }
}
