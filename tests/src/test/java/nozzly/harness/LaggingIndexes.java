package nozzly.harness;

import java.util.List;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Lets indexes know nothing yet of what was written, as on AWS they may for a moment, and never do on one machine. */
public final class LaggingIndexes implements ExecutionInterceptor {

    private volatile boolean lagging;

    public void lag(boolean now) {
        lagging = now;
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        if (!lagging) {
            return context.response();
        }
        return switch (context.response()) {
            case QueryResponse found
            when ((QueryRequest) context.request()).indexName() != null ->
                found.toBuilder().items(List.of()).count(0).build();
            case ScanResponse found ->
                found.toBuilder().items(List.of()).count(0).build();
            default -> context.response();
        };
    }
}
