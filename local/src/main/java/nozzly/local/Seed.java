package nozzly.local;

import java.time.InstantSource;
import nozzly.function.Settings;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Puts something into a stack when it starts, before the first request. */
@FunctionalInterface
public interface Seed {

    /** Leaves a stack as it was. */
    Seed NOTHING = (settings, dynamoDb, sqs, clock) -> {};

    /** @param settings all that the template tells any of its functions */
    void into(Settings settings, DynamoDbClient dynamoDb, SqsClient sqs, InstantSource clock);
}
