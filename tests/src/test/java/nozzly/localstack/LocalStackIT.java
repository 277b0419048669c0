package nozzly.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.function.AddModelFunction;
import nozzly.function.AddPrinterFunction;
import nozzly.function.AddSpoolFunction;
import nozzly.function.App;
import nozzly.function.CompleteRunFunction;
import nozzly.function.CreateRunFunction;
import nozzly.function.EditResultsFunction;
import nozzly.function.GetDashboardFunction;
import nozzly.function.GetRunFunction;
import nozzly.function.GetSpoolFunction;
import nozzly.function.ListLedgerFunction;
import nozzly.function.RebuildFiguresFunction;
import nozzly.function.ReportCostFunction;
import nozzly.function.Settings;
import nozzly.function.SettleRunFunction;
import nozzly.function.TransitionRunFunction;
import nozzly.harness.Answer;
import nozzly.harness.Direct;
import nozzly.harness.Docker;
import nozzly.harness.Parts;
import nozzly.local.stores.Queues;
import nozzly.local.stores.Tables;
import nozzly.local.template.Template;
import nozzly.local.template.TemplateReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The life of a run on LocalStack's DynamoDB and SQS: another implementation of both than the embedded one. */
class LocalStackIT {

    private static final String FARM = "farm-localstack";
    private static final String QUEUE = "SettlementQueue";

    private static LocalStackContainer localStack;
    private static SqsClient sqs;
    private static String queueUrl;
    private static App app;

    private final Direct direct = new Direct(FARM);

    @BeforeAll
    static void aStackHasTheTablesAndQueuesOfTheTemplate() throws IOException {
        Docker.needed();
        localStack = new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0"))
                .withServices("dynamodb", "sqs");
        localStack.start();
        StaticCredentialsProvider credentials = StaticCredentialsProvider.create(
                AwsBasicCredentials.create(localStack.getAccessKey(), localStack.getSecretKey()));
        DynamoDbClient dynamoDb = DynamoDbClient.builder()
                .endpointOverride(localStack.getEndpoint())
                .region(Region.of(localStack.getRegion()))
                .credentialsProvider(credentials)
                .build();
        sqs = SqsClient.builder()
                .endpointOverride(localStack.getEndpoint())
                .region(Region.of(localStack.getRegion()))
                .credentialsProvider(credentials)
                .build();
        Template template = TemplateReader.read(Path.of("..", "template.yaml"), Map.of(), queue -> queue);
        new Tables(dynamoDb).make(template.tables());
        new Queues(sqs).make(template.queues());
        queueUrl = sqs.getQueueUrl(queue -> queue.queueName(QUEUE)).queueUrl();
        Map<String, String> environment =
                new HashMap<>(template.functions().getFirst().environment());
        environment.put("SETTLEMENT_QUEUE_URL", queueUrl);
        app = new App(new Settings(environment), dynamoDb, sqs, InstantSource.system());
    }

    @AfterAll
    static void theStackEnds() {
        if (localStack != null) {
            localStack.stop();
        }
    }

    @Test
    void aRunIsCreatedStartedCompletedSettledAndCorrected() {
        direct.call(new AddPrinterFunction(app), "POST", "/v1/printers", "{'name':'Mk4','hourlyCost':0.5}")
                .expect(201);
        direct.call(new AddModelFunction(app), "POST", "/v1/models", "{'name':'Vase','gramsPerPiece':42}")
                .expect(201);
        direct.call(
                        new AddSpoolFunction(app),
                        "POST",
                        "/v1/spools",
                        "{'material':'PLA','netGrams':1000,'price':20,'count':2}")
                .expect(201);
        direct.call(
                        new CreateRunFunction(app),
                        "POST",
                        "/v1/runs",
                        "{'printerId':'PRINTER-001','items':[{'modelId':'MODEL-001','quantity':1}],'materials':[{'spoolId':'SPOOL-001','estimatedGrams':42}]}",
                        "idempotency-key",
                        "first")
                .expect(201);
        direct.call(new TransitionRunFunction(app), "POST", "/v1/runs/RUN-001/start", "{}")
                .expect(200);
        Answer completed = direct.call(
                        new CompleteRunFunction(app),
                        "POST",
                        "/v1/runs/RUN-001/complete",
                        "{'items':[{'modelId':'MODEL-001','successful':1,'failed':0}],'materials':[{'spoolId':'SPOOL-001','actualGrams':44.125}]}")
                .expect(200);
        assertThat(completed.at("/results/settled").booleanValue()).isFalse();

        deliverWhatIsQueued();

        assertThat(remaining("SPOOL-001")).isEqualTo(955.875);
        assertThat(run().at("/results/settled").booleanValue()).isTrue();

        direct.call(
                        new EditResultsFunction(app),
                        "PUT",
                        "/v1/runs/RUN-001/results",
                        "{'reason':'the other spool','items':[{'modelId':'MODEL-001','successful':1,'failed':0}],'materials':[{'spoolId':'SPOOL-002','insteadOf':'SPOOL-001','actualGrams':40}]}",
                        "if-match",
                        completed.etag())
                .expect(200);

        deliverWhatIsQueued();

        assertThat(remaining("SPOOL-001")).isEqualTo(1000);
        assertThat(remaining("SPOOL-002")).isEqualTo(960);
        assertThat(direct.call(new ListLedgerFunction(app), "GET", "/v1/spools/SPOOL-001/ledger", null)
                        .each("/items", "type"))
                .containsExactly("corrected", "used", "initial");
        Answer cost = direct.call(new ReportCostFunction(app), "GET", "/v1/insights/cost?by=model", null)
                .expect(200);
        assertThat(cost.each("/groups", "key")).containsExactly("MODEL-001");
        assertThat(cost.each("/groups", "material")).containsExactly("0.8");
        assertThat(direct.call(new GetDashboardFunction(app), "GET", "/v1/dashboard", null)
                        .expect(200)
                        .number("/today/grams"))
                .isEqualTo(40);
        assertThat(Direct.invoke(
                                new RebuildFiguresFunction(app),
                                JsonNodeFactory.instance.objectNode().put("farm", FARM))
                        .at("/differences"))
                .isEmpty();
    }

    private Answer run() {
        return direct.call(new GetRunFunction(app), "GET", "/v1/runs/RUN-001", null)
                .expect(200);
    }

    private double remaining(String spool) {
        return direct.call(new GetSpoolFunction(app), "GET", "/v1/spools/" + spool, null)
                .expect(200)
                .number("/remainingGrams");
    }

    /** As Lambda does: a batch to the function, and away with what it does not report. */
    private static void deliverWhatIsQueued() {
        List<Message> messages = sqs.receiveMessage(receive ->
                        receive.queueUrl(queueUrl).maxNumberOfMessages(10).waitTimeSeconds(10))
                .messages();
        assertThat(messages).hasSize(1);
        ObjectNode event = Parts.messages(FARM);
        messages.forEach(message -> Parts.add(event, message.body()));
        assertThat(Direct.invoke(new SettleRunFunction(app), event).get("batchItemFailures"))
                .isEmpty();
        messages.forEach(message ->
                sqs.deleteMessage(delete -> delete.queueUrl(queueUrl).receiptHandle(message.receiptHandle())));
    }
}
