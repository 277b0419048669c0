package nozzly.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/** Talks to a real store, and lets chosen writes go wrong on the way there or back, as the network and AWS do. */
public final class FaultyHttpClient implements SdkHttpClient {

    private static final Set<String> WRITES = Set.of("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems");

    /** What goes wrong with one write. */
    public enum Fault {
        /** The write is done, and its answer turns into a server error. */
        ANSWER_LOST,
        /** The write is done, and the connection breaks. */
        CONNECTION_LOST,
        /** The write is not done: a server error. */
        NOT_DONE,
        /** The write is not done: throttled. */
        THROTTLED,
        /** The write is not done: another transaction is on an item of it. DynamoDB Local never answers this. */
        CONFLICT
    }

    private final SdkHttpClient real;
    private final List<String> operations = new ArrayList<>();
    private Fault fault;
    private int at = -1;

    public FaultyHttpClient(SdkHttpClient real) {
        this.real = real;
    }

    /** Lets the write number {@code at}, from 0, of those still to come go wrong. */
    public synchronized void let(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
        operations.clear();
    }

    /** The writes sent since {@link #let}. */
    public synchronized List<String> operations() {
        return List.copyOf(operations);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest prepared = real.prepareRequest(request);
        String target =
                request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        Fault now = next(target.substring(target.indexOf('.') + 1));
        return now == null ? prepared : new Faulty(prepared, now, target.endsWith("TransactWriteItems"));
    }

    private synchronized Fault next(String operation) {
        if (!WRITES.contains(operation)) {
            return null;
        }
        operations.add(operation);
        return at-- == 0 ? fault : null;
    }

    @Override
    public void close() {
        real.close();
    }

    private record Faulty(ExecutableHttpRequest real, Fault fault, boolean transaction)
            implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() throws IOException {
            return switch (fault) {
                case ANSWER_LOST -> {
                    real.call();
                    yield error(500, "InternalServerError", "");
                }
                case CONNECTION_LOST -> {
                    real.call();
                    throw new IOException("connection reset");
                }
                case NOT_DONE -> error(500, "InternalServerError", "");
                case THROTTLED -> error(400, "ProvisionedThroughputExceededException", "");
                case CONFLICT ->
                    transaction
                            ? error(
                                    400,
                                    "TransactionCanceledException",
                                    ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"},{\"Code\":\"None\"}]")
                            : error(400, "TransactionConflictException", "");
            };
        }

        private static HttpExecuteResponse error(int status, String type, String more) {
            byte[] body = ("{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\",\"message\":\"injected\""
                            + more + "}")
                    .getBytes(StandardCharsets.UTF_8);
            return HttpExecuteResponse.builder()
                    .response(SdkHttpFullResponse.builder()
                            .statusCode(status)
                            .putHeader("Content-Type", "application/x-amz-json-1.0")
                            .putHeader("Content-Length", Integer.toString(body.length))
                            .build())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                    .build();
        }

        @Override
        public void abort() {
            real.abort();
        }
    }
}
