package nozzly.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nozzly.local.demo.DemoFarm;
import nozzly.local.gateway.Identity;
import nozzly.local.gateway.TokenIdentity;
import nozzly.local.stores.Address;
import nozzly.local.template.TemplateException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the stack and keeps it running until it is stopped. */
@Command(
        name = "start",
        description = "Runs the whole stack on this machine, as template.yaml describes it.",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class Main implements Callable<Integer> {

    private static final int HTTP_PORT = 3000;
    private static final int DYNAMODB_PORT = 8000;
    private static final int SQS_PORT = 9324;

    /** Kept, for the functions' output goes to the log. */
    private static final PrintStream CONSOLE = System.out;

    @Option(names = "--port", paramLabel = "PORT", description = "Of the API. Usually " + HTTP_PORT + ".")
    private Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".nozzly",
            description = "Where data are kept. Usually ${DEFAULT-VALUE}.")
    private Path data;

    @Option(names = "--empty", description = "Start without the demo farm.")
    private boolean empty;

    @ArgGroup(exclusive = false)
    private Tokens tokens;

    @Option(
            names = "--bind-stores",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where DynamoDB and SQS listen. For the containers of sam local, an address they reach.")
    private String storesHost;

    @Option(names = "--dynamodb-port", paramLabel = "PORT", description = "Usually " + DYNAMODB_PORT + ".")
    private Integer dynamoDbPort;

    @Option(names = "--sqs-port", paramLabel = "PORT", description = "Usually " + SQS_PORT + ".")
    private Integer sqsPort;

    @Option(names = "--template", paramLabel = "FILE", defaultValue = "template.yaml", hidden = true)
    private Path template;

    @Option(names = "--help", usageHelp = true, description = "Tell this.")
    private boolean help;

    /** Instead of the demo farm's manager. */
    private static final class Tokens {

        @Option(
                names = "--auth",
                paramLabel = "ISSUER",
                required = true,
                description = "Ask for access tokens of this issuer, instead of taking everybody for the demo farm's"
                        + " manager.")
        private String issuer;

        @Option(
                names = "--audience",
                paramLabel = "AUDIENCE",
                required = true,
                description = "Audience or client id that the tokens carry.")
        private List<String> audiences;
    }

    /** @param arguments see {@code --help} */
    public static void main(String... arguments) {
        int status = new CommandLine(new Main())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (!(e instanceof TemplateException || e instanceof IllegalStateException)) {
                        throw e;
                    }
                    command.getErr().println(e.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Log.into(data);
        Seed demo = (settings, dynamoDb, sqs, clock) -> DemoFarm.seed(settings, dynamoDb, sqs, clock, CONSOLE::println);
        Stack stack = Stack.start(options(), empty ? Seed.NOTHING : demo);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
        new Welcome(stack, data, tokens != null).print(CONSOLE);
        Thread.currentThread().join();
        return 0;
    }

    private Options options() {
        Identity identity = tokens == null ? Identity.DEMO : TokenIdentity.of(tokens.issuer, tokens.audiences);
        return new Options(
                template,
                Map.of(),
                Optional.of(data),
                Port.of(port, HTTP_PORT).choose("127.0.0.1", CONSOLE::println),
                new Address(storesHost, Port.of(dynamoDbPort, DYNAMODB_PORT).choose(storesHost, CONSOLE::println)),
                new Address(storesHost, Port.of(sqsPort, SQS_PORT).choose(storesHost, CONSOLE::println)),
                InstantSource.system(),
                identity,
                true);
    }

    private static void stop(Stack stack) {
        CONSOLE.println("Stopping ...");
        try {
            stack.close();
        } catch (IOException | RuntimeException e) {
            System.err.println("It did not stop cleanly: " + e.getMessage());
        }
    }
}
