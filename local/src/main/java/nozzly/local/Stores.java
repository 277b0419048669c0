package nozzly.local;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nozzly.local.stores.DynamoDbStore;
import nozzly.local.stores.SqsStore;

/** Both stores, and the folder they keep data in. */
record Stores(Optional<DataFolder> folder, DynamoDbStore dynamoDb, SqsStore sqs) implements AutoCloseable {

    /** Start both at the same time: each takes seconds. */
    static Stores start(Options options) throws IOException {
        Optional<DataFolder> folder = options.data().isPresent()
                ? Optional.of(DataFolder.open(options.data().get()))
                : Optional.empty();
        CompletableFuture<SqsStore> sqs = CompletableFuture.supplyAsync(() -> SqsStore.start(options.sqs()));
        DynamoDbStore dynamoDb = DynamoDbStore.start(options.dynamoDb(), folder.map(DataFolder::path));
        try {
            return new Stores(folder, dynamoDb, sqs.join());
        } catch (CompletionException e) {
            dynamoDb.close();
            throw new IllegalStateException(
                    "SQS does not start: " + e.getCause().getMessage(), e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        sqs.close();
        dynamoDb.close();
        if (folder.isPresent()) {
            folder.get().close();
        }
    }
}
