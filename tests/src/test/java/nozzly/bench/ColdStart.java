package nozzly.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;

/**
 * The time from the start of a JVM with Lambda's runtime interface client to the answer of CreateRun, without SnapStart:
 * first compiler, serial collector and memory as the managed runtime sets them, the store on this machine without TLS.
 */
final class ColdStart {

    private static final int TIMES = 5;
    private static final String HANDLER = "nozzly.function.CreateRunFunction::handleRequest";

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final byte[] event;
    private boolean sent;

    private ColdStart(byte[] event) {
        this.event = event;
    }

    static void print() throws Exception {
        Bench.title("Cold start of CreateRun through the runtime interface client, no SnapStart");
        Workshop demo = new Workshop(TestStack.api("farm-demo", "manager"));
        demo.printer();
        byte[] event = Files.readAllBytes(Path.of("..", "events", "create-run.json"));
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            millis[i] = new ColdStart(event).measure() / 1e6;
        }
        Arrays.sort(millis);
        Bench.line(
                "fastest, median, slowest of " + TIMES,
                "%.0f, %.0f, %.0f ms".formatted(millis[0], millis[TIMES / 2], millis[TIMES - 1]));
    }

    private long measure() throws IOException, InterruptedException {
        HttpServer runtime = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        runtime.createContext("/", this::answer);
        runtime.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        runtime.start();
        Process jvm = null;
        try {
            long start = System.nanoTime();
            jvm = start(runtime.getAddress().getPort());
            String answer = answers.poll(60, TimeUnit.SECONDS);
            long nanos = System.nanoTime() - start;
            if (answer == null || !answer.contains("\"statusCode\":201")) {
                throw new IllegalStateException("CreateRun answered " + answer);
            }
            return nanos;
        } finally {
            ended.countDown();
            if (jvm != null) {
                jvm.destroy();
                jvm.waitFor();
            }
            runtime.stop(0);
        }
    }

    private Process start(int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx870m",
                "-XX:+UseSerialGC",
                "-XX:+TieredCompilation",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Stream.concat(PackageSize.jars().stream().map(Path::toString), Stream.of(runtimeClient()))
                        .collect(Collectors.joining(":")),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                HANDLER));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.putAll(TestStack.environment());
        environment.put(
                "AWS_ENDPOINT_URL_DYNAMODB",
                TestStack.stack().dynamoDbEndpoint().toString());
        environment.put("AWS_ENDPOINT_URL_SQS", TestStack.stack().sqsEndpoint().toString());
        environment.put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + port);
        environment.put("AWS_LAMBDA_FUNCTION_NAME", "CreateRunFunction");
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
        environment.put("AWS_REGION", "eu-central-1");
        environment.put("AWS_ACCESS_KEY_ID", "test");
        environment.put("AWS_SECRET_ACCESS_KEY", "test");
        environment.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
        environment.put("LAMBDA_TASK_ROOT", ".");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "cold-start.log").toFile()))
                .start();
    }

    /** The runtime interface client and what it needs, from the bench's own class path. */
    private static String runtimeClient() {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(jar -> jar.contains("aws-lambda-java-runtime-interface-client")
                        || jar.contains("aws-lambda-java-serialization"))
                .collect(Collectors.joining(":"));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/next")) {
            next(exchange);
            return;
        }
        answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    /** One event; after it the client waits for another until it is ended. */
    private void next(HttpExchange exchange) throws IOException {
        synchronized (this) {
            if (sent) {
                wait(exchange);
                return;
            }
            sent = true;
        }
        exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "cold");
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        exchange.getResponseHeaders()
                .set(
                        "Lambda-Runtime-Invoked-Function-Arn",
                        "arn:aws:lambda:local:000000000000:function:CreateRunFunction");
        exchange.getResponseHeaders()
                .set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, event.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(event);
        }
    }

    private void wait(HttpExchange exchange) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }
}
