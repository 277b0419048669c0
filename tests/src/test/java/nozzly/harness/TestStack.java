package nozzly.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.Options;
import nozzly.local.Stack;
import nozzly.local.gateway.IncomingRequest;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;

/** One running stack for all tests of a JVM. Each test has a farm of its own in it. */
public final class TestStack {

    public static final Path TEMPLATE = Path.of("..", "template.yaml");

    /** A moment for clocks that stand still. */
    public static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
    private static final SdkHttpClient NETWORK =
            Apache5HttpClient.builder().maxConnections(100).build();
    private static final Stack STACK = start();

    private TestStack() {}

    public static Api api(String farm, String role) {
        return apiWithScope(farm, role, "nozzly/api");
    }

    public static Api apiWithScope(String farm, String role, String scope) {
        return new Api(STACK.baseUrl(), farm + " " + role + " " + scope);
    }

    /** Calls without a token. */
    public static Api apiWithoutClaims() {
        return new Api(STACK.baseUrl(), null);
    }

    public static Stack stack() {
        return STACK;
    }

    public static URI baseUrl() {
        return STACK.baseUrl();
    }

    /** What the template gives every function. */
    public static Map<String, String> environment() {
        return STACK.template().functions().getFirst().environment();
    }

    /** A client of the store that talks over {@code network}, and whose requests and answers pass the interceptors. */
    public static DynamoDbClient dynamoDb(SdkHttpClient network, ExecutionInterceptor... interceptors) {
        return builder()
                .httpClient(network)
                .overrideConfiguration(config -> config.executionInterceptors(List.of(interceptors)))
                .build();
    }

    /** A client of the store that {@code observer} watches. */
    public static DynamoDbClient dynamoDb(ExecutionInterceptor observer) {
        return dynamoDb(NETWORK, observer);
    }

    /** A client whose every request fails at once. */
    public static SqsClient deadSqs() {
        return SqsClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:1"))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(NETWORK)
                .overrideConfiguration(config -> config.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    private static DynamoDbClientBuilder builder() {
        return DynamoDbClient.builder()
                .endpointOverride(STACK.dynamoDbEndpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(CREDENTIALS);
    }

    private static Stack start() {
        try {
            return Stack.start(Options.inMemory(TEMPLATE).withIdentity(TestStack::claims));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Map<String, String>> claims(IncomingRequest request) {
        String[] identity = request.header(Api.IDENTITY).split(" ");
        return identity.length < 3
                ? Optional.empty()
                : Optional.of(Map.of(
                        "sub", "ola", "name", "Ola", "farm", identity[0], "role", identity[1], "scope", identity[2]));
    }
}
