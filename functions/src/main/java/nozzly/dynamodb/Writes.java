package nozzly.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nozzly.farm.Unavailable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactDeleteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactPutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactUpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Does writes that belong together, all or none, and tells for certain whether they were done: an answer that was lost
 * is found again by the mark of the write, and meeting another transaction on an item is tried again.
 */
final class Writes {

    private static final int TRIES = 8;
    private static final String CONDITION_FAILED = "ConditionalCheckFailed";
    private static final Set<String> WORTH_ANOTHER_TRY =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private final DynamoDbEnhancedClient client;

    Writes(DynamoDbEnhancedClient client) {
        this.client = client;
    }

    /**
     * @return the positions of the writes whose conditions failed; empty when all was written
     * @throws Unavailable when it was not done, or when nobody can tell
     */
    Set<Integer> commit(List<Write> writes) {
        String writeId = UUID.randomUUID().toString();
        try {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                try {
                    attempt(writes, writeId);
                    return Set.of();
                } catch (ConditionalCheckFailedException e) {
                    return isMine(e.item(), writes.getFirst(), writeId) ? Set.of() : Set.of(0);
                } catch (TransactionCanceledException e) {
                    List<CancellationReason> reasons = e.cancellationReasons();
                    Set<Integer> failed = failed(reasons);
                    if (!failed.isEmpty()) {
                        return failed.stream()
                                        .anyMatch(i -> isMine(reasons.get(i).item(), writes.get(i), writeId))
                                ? Set.of()
                                : failed;
                    }
                    if (reasons.stream().noneMatch(reason -> WORTH_ANOTHER_TRY.contains(reason.code()))) {
                        throw e;
                    }
                } catch (TransactionConflictException | TransactionInProgressException e) {
                    // tried again below
                }
                Backoff.pause(attempt);
            }
        } catch (SdkException e) {
            throw new Unavailable("The store did not say whether the change was made. Read it again.", e);
        }
        throw new Unavailable("Others are changing the same things. Nothing was changed; try again.", null);
    }

    private void attempt(List<Write> writes, String writeId) {
        if (writes.size() == 1) {
            single(writes.getFirst(), writeId);
            return;
        }
        TransactWriteItemsEnhancedRequest.Builder transaction = TransactWriteItemsEnhancedRequest.builder();
        writes.forEach(write -> add(write, writeId, transaction));
        client.transactWriteItems(transaction.build());
    }

    private static void single(Write write, String writeId) {
        switch (write) {
            case Write.Put<?> put -> singlePut(put, writeId);
            case Write.Update<?> update -> singleUpdate(update, writeId);
            case Write.Delete delete ->
                delete.table().writing().deleteItem(r -> r.key(delete.key()).conditionExpression(delete.condition()));
        }
    }

    private static <T> void singlePut(Write.Put<T> put, String writeId) {
        put.table()
                .writing()
                .putItem(request -> request.item(new Stamped<>(put.item(), writeId))
                        .conditionExpression(put.condition())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private static <T> void singleUpdate(Write.Update<T> update, String writeId) {
        update.table()
                .writing()
                .updateItemWithResponse(request -> request.item(new Stamped<>(update.item(), writeId))
                        .conditionExpression(update.condition())
                        .returnValues(ReturnValue.NONE)
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private static void add(Write write, String writeId, TransactWriteItemsEnhancedRequest.Builder transaction) {
        switch (write) {
            case Write.Put<?> put -> addPut(put, writeId, transaction);
            case Write.Update<?> update -> addUpdate(update, writeId, transaction);
            case Write.Delete delete ->
                transaction.addDeleteItem(
                        delete.table().writing(),
                        TransactDeleteItemEnhancedRequest.builder()
                                .key(delete.key())
                                .conditionExpression(delete.condition())
                                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                                .build());
        }
    }

    private static <T> void addPut(
            Write.Put<T> put, String writeId, TransactWriteItemsEnhancedRequest.Builder transaction) {
        @SuppressWarnings("unchecked")
        Class<Stamped<T>> type = (Class<Stamped<T>>) (Class<?>) Stamped.class;
        transaction.addPutItem(
                put.table().writing(),
                TransactPutItemEnhancedRequest.builder(type)
                        .item(new Stamped<>(put.item(), writeId))
                        .conditionExpression(put.condition())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build());
    }

    private static <T> void addUpdate(
            Write.Update<T> update, String writeId, TransactWriteItemsEnhancedRequest.Builder transaction) {
        @SuppressWarnings("unchecked")
        Class<Stamped<T>> type = (Class<Stamped<T>>) (Class<?>) Stamped.class;
        transaction.addUpdateItem(
                update.table().writing(),
                TransactUpdateItemEnhancedRequest.builder(type)
                        .item(new Stamped<>(update.item(), writeId))
                        .conditionExpression(update.condition())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build());
    }

    private static Set<Integer> failed(List<CancellationReason> reasons) {
        return IntStream.range(0, reasons.size())
                .filter(i -> CONDITION_FAILED.equals(reasons.get(i).code()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isMine(Map<String, AttributeValue> found, Write write, String writeId) {
        AttributeValue mark = found == null ? null : found.get(write.table().mark());
        return mark != null && writeId.equals(mark.s());
    }
}
