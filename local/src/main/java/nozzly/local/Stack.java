package nozzly.local;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.function.Settings;
import nozzly.local.events.Pollers;
import nozzly.local.events.QueuePump;
import nozzly.local.events.Ticker;
import nozzly.local.events.Timers;
import nozzly.local.gateway.Gateway;
import nozzly.local.gateway.HttpServer;
import nozzly.local.gateway.Invocations;
import nozzly.local.gateway.Pages;
import nozzly.local.lambda.Functions;
import nozzly.local.lambda.LocalFunction;
import nozzly.local.stores.Queues;
import nozzly.local.stores.Tables;
import nozzly.local.template.FunctionResource;
import nozzly.local.template.Template;
import nozzly.local.template.TemplateReader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A running stack: stores, functions, events and the HTTP API, all that the template describes. */
public final class Stack implements AutoCloseable {

    private final Stores stores;
    private final Template template;
    private final Map<String, LocalFunction> functions;
    private final Map<String, List<QueuePump>> pumps = new LinkedHashMap<>();
    private final Map<String, List<Ticker>> tickers = new LinkedHashMap<>();
    private final Optional<Pollers> pollers;
    private final Optional<Timers> timers;
    private final HttpServer http;

    private Stack(Stores stores, Template template, Options options, Seed seed) {
        this.stores = stores;
        this.template = template;
        new Tables(dynamoDb()).make(template.tables());
        new Queues(sqs()).make(template.queues());
        functions = new Functions(dynamoDb(), sqs(), options.clock()).make(template.functions());
        for (FunctionResource function : template.functions()) {
            LocalFunction target = functions.get(function.id());
            pumps.put(
                    function.id(),
                    function.queues().stream()
                            .map(source -> new QueuePump(sqs(), queueUrl(source.queue()), source, target))
                            .toList());
            tickers.put(
                    function.id(),
                    function.schedules().stream()
                            .map(schedule -> new Ticker(schedule, target, options.clock()))
                            .toList());
        }
        pollers = options.events() ? Optional.of(new Pollers(all(pumps))) : Optional.empty();
        timers = options.events() ? Optional.of(new Timers(all(tickers))) : Optional.empty();
        try {
            seed.into(settings(), dynamoDb(), sqs(), options.clock());
            // Last of all: who is answered finds everything at work.
            http = new HttpServer(
                    options.port(),
                    new Pages(template.file().toAbsolutePath().getParent()),
                    new Invocations(template, functions),
                    new Gateway(template, functions, options.identity(), options.clock()));
        } catch (RuntimeException e) {
            stopEvents();
            throw e;
        }
    }

    /** Start a stack that is empty, or as it was left, and wait until it answers. See {@link #start(Options, Seed)}. */
    public static Stack start(Options options) throws IOException {
        return start(options, Seed.NOTHING);
    }

    /**
     * Start a stack and wait until it answers.
     *
     * @throws IllegalStateException when it cannot start as {@code options} say
     * @throws nozzly.local.template.TemplateException naming file and line when the template cannot be used
     */
    public static Stack start(Options options, Seed seed) throws IOException {
        Stores stores = Stores.start(options);
        try {
            Template template = TemplateReader.read(options.template(), options.parameters(), stores.sqs()::queueUrl);
            return new Stack(stores, template, options, seed);
        } catch (IOException | RuntimeException e) {
            stores.close();
            throw e;
        }
    }

    /** Where the HTTP API is, without a slash at the end. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + http.port());
    }

    public URI dynamoDbEndpoint() {
        return stores.dynamoDb().endpoint();
    }

    public URI sqsEndpoint() {
        return stores.sqs().endpoint();
    }

    /** A client of the store, which lives as long as the stack. Tables are named as in the template. */
    public DynamoDbClient dynamoDb() {
        return stores.dynamoDb().client();
    }

    /** A client of the store, which lives as long as the stack. */
    public SqsClient sqs() {
        return stores.sqs().client();
    }

    /** The URL of a queue by its name in the template. */
    public String queueUrl(String queue) {
        return stores.sqs().queueUrl(queue);
    }

    public Template template() {
        return template;
    }

    /** A function by its logical id. */
    public LocalFunction function(String id) {
        return named(functions, id);
    }

    /**
     * Hand one batch of messages from each of its queues to a function.
     *
     * @return how many messages there were; 0 when none is visible now
     */
    public int deliver(String function) {
        return named(pumps, function).stream().mapToInt(QueuePump::pump).sum();
    }

    /** Invoke a function as its schedule would. */
    public void tick(String function) {
        named(tickers, function).forEach(Ticker::tick);
    }

    /** Take no more requests and messages, let those taken end, and stop. */
    @Override
    public void close() throws IOException {
        http.close();
        stopEvents();
        stores.close();
    }

    private Settings settings() {
        Map<String, String> environment = new HashMap<>();
        template.functions().forEach(function -> environment.putAll(function.environment()));
        return new Settings(environment);
    }

    private void stopEvents() {
        timers.ifPresent(Timers::close);
        pollers.ifPresent(Pollers::close);
    }

    private static <T> List<T> all(Map<String, List<T>> byFunction) {
        return byFunction.values().stream().flatMap(List::stream).toList();
    }

    private static <T> T named(Map<String, T> all, String id) {
        return Optional.ofNullable(all.get(id))
                .orElseThrow(() -> new IllegalArgumentException(id + " is none of " + all.keySet()));
    }
}
