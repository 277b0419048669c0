package nozzly.function;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import nozzly.catalog.Farms;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.dynamodb.Backoff;
import nozzly.dynamodb.DynamoDbCommitments;
import nozzly.dynamodb.DynamoDbConnections;
import nozzly.dynamodb.DynamoDbFarms;
import nozzly.dynamodb.DynamoDbFigures;
import nozzly.dynamodb.DynamoDbModels;
import nozzly.dynamodb.DynamoDbNumbers;
import nozzly.dynamodb.DynamoDbPrinterEvents;
import nozzly.dynamodb.DynamoDbPrinters;
import nozzly.dynamodb.DynamoDbRebuild;
import nozzly.dynamodb.DynamoDbRequests;
import nozzly.dynamodb.DynamoDbRuns;
import nozzly.dynamodb.DynamoDbSettlement;
import nozzly.dynamodb.DynamoDbSpools;
import nozzly.dynamodb.DynamoDbUnsettled;
import nozzly.farm.Numbers;
import nozzly.farm.Requests;
import nozzly.insight.Figures;
import nozzly.run.CompleteRun;
import nozzly.run.EditResults;
import nozzly.run.RunViews;
import nozzly.run.Runs;
import nozzly.run.SettlementQueue;
import nozzly.settlement.AdjustSpool;
import nozzly.settlement.RebuildStore;
import nozzly.settlement.SettleRun;
import nozzly.settlement.SettlementStore;
import nozzly.settlement.Unsettled;
import nozzly.spool.Commitments;
import nozzly.spool.Spools;
import nozzly.sqs.SqsEventQueue;
import nozzly.sqs.SqsSettlementQueue;
import nozzly.webhook.ApplyPrinterEvent;
import nozzly.webhook.AssignPrinterEvent;
import nozzly.webhook.Connections;
import nozzly.webhook.EventQueue;
import nozzly.webhook.PrinterEvents;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The collaborators of the functions. Each is made when a function first asks, so that it needs only its own. */
public final class App {

    private static final Duration ATTEMPT = Duration.ofSeconds(2);
    private static final Duration CALL = Duration.ofSeconds(7);

    private final Settings settings;
    private final DynamoDbEnhancedClient dynamoDb;
    private final SqsClient sqs;
    private final InstantSource clock;

    public App(Settings settings, DynamoDbClient dynamoDb, SqsClient sqs, InstantSource clock) {
        this.settings = settings;
        this.dynamoDb =
                DynamoDbEnhancedClient.builder().dynamoDbClient(dynamoDb).build();
        this.sqs = sqs;
        this.clock = () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static App onLambda() {
        SdkHttpClient http = Apache5HttpClient.builder().build();
        return new App(
                new Settings(System.getenv()),
                DynamoDbClient.builder()
                        .httpClient(http)
                        .overrideConfiguration(
                                c -> c.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
                        .build(),
                SqsClient.builder()
                        .httpClient(http)
                        .overrideConfiguration(
                                c -> c.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
                        .build(),
                InstantSource.system());
    }

    Settings settings() {
        return settings;
    }

    InstantSource clock() {
        return clock;
    }

    private DynamoDbRequests dynamoDbRequests() {
        return new DynamoDbRequests(dynamoDb, settings.get("REQUESTS_TABLE"), clock);
    }

    Requests requests() {
        return dynamoDbRequests();
    }

    public Numbers numbers() {
        return new DynamoDbNumbers(dynamoDb, settings.get("CATALOG_TABLE"));
    }

    public Spools spools() {
        return new DynamoDbSpools(
                dynamoDb, settings.get("SPOOLS_TABLE"), settings.get("LEDGER_TABLE"), dynamoDbRequests());
    }

    public Printers printers() {
        return new DynamoDbPrinters(dynamoDb, settings.get("CATALOG_TABLE"), dynamoDbRequests());
    }

    public Models models() {
        return new DynamoDbModels(dynamoDb, settings.get("CATALOG_TABLE"), dynamoDbRequests());
    }

    public Farms farms() {
        return dynamoDbFarms();
    }

    private DynamoDbFarms dynamoDbFarms() {
        return new DynamoDbFarms(dynamoDb, settings.get("CATALOG_TABLE"), dynamoDbRequests());
    }

    public Runs runs() {
        return dynamoDbRuns();
    }

    private DynamoDbRuns dynamoDbRuns() {
        return new DynamoDbRuns(dynamoDb, settings.get("RUNS_TABLE"), dynamoDbFarms(), dynamoDbRequests());
    }

    RunViews runViews() {
        return new RunViews(runs(), spools(), models(), printers(), farms());
    }

    SettlementQueue settlementQueue() {
        return new SqsSettlementQueue(sqs, settings.get("SETTLEMENT_QUEUE_URL"));
    }

    public SettlementStore settlementStore() {
        return new DynamoDbSettlement(
                dynamoDb,
                settings.get("RUNS_TABLE"),
                settings.get("SPOOLS_TABLE"),
                settings.get("LEDGER_TABLE"),
                settings.get("FIGURES_TABLE"),
                dynamoDbRequests());
    }

    Figures figures() {
        return new DynamoDbFigures(dynamoDb, settings.get("FIGURES_TABLE"));
    }

    RebuildStore rebuildStore() {
        return new DynamoDbRebuild(
                dynamoDb, settings.get("RUNS_TABLE"), settings.get("FIGURES_TABLE"), dynamoDbRequests());
    }

    public SettleRun settleRun() {
        return new SettleRun(runs(), spools(), farms(), settlementStore(), clock, Backoff::pause);
    }

    Unsettled unsettled() {
        return new DynamoDbUnsettled(dynamoDb, settings.get("RUNS_TABLE"));
    }

    public Connections connections() {
        return new DynamoDbConnections(dynamoDb, settings.get("CONNECTIONS_TABLE"), dynamoDbRequests());
    }

    public PrinterEvents printerEvents() {
        return new DynamoDbPrinterEvents(
                dynamoDb, settings.get("PRINTER_EVENTS_TABLE"), dynamoDbRuns(), dynamoDbFarms(), dynamoDbRequests());
    }

    EventQueue eventQueue() {
        return new SqsEventQueue(sqs, settings.get("PRINTER_EVENTS_QUEUE_URL"));
    }

    Telemetry telemetry() {
        return new Telemetry(settings);
    }

    Commitments commitments() {
        return new DynamoDbCommitments(dynamoDb, settings.get("RUNS_TABLE"));
    }

    CompleteRun completeRun() {
        return new CompleteRun(runs(), spools(), models(), printers(), farms(), settlementQueue(), clock);
    }

    ApplyPrinterEvent applyPrinterEvent() {
        return new ApplyPrinterEvent(
                printerEvents(), runs(), printers(), models(), spools(), farms(), numbers(), settlementQueue(), clock);
    }

    AssignPrinterEvent assignPrinterEvent() {
        return new AssignPrinterEvent(
                printerEvents(), runs(), printers(), models(), spools(), farms(), settlementQueue(), clock);
    }

    EditResults editResults() {
        return new EditResults(runs(), spools(), models(), printers(), farms(), settlementQueue(), clock);
    }

    AdjustSpool adjustSpool() {
        return new AdjustSpool(spools(), runs(), farms(), settlementStore(), settleRun(), clock);
    }
}
