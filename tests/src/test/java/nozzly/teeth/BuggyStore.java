package nozzly.teeth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nozzly.teeth.Writing.Part;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Puts the bug that is switched on into the requests to the store. Without one it changes nothing. */
public final class BuggyStore implements ExecutionInterceptor {

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case PutItemRequest put -> changed(put);
            case UpdateItemRequest update -> changed(update);
            case TransactWriteItemsRequest transaction -> changed(transaction);
            case GetItemRequest get
            when Bug.KEYS_WITHOUT_FARM.isActive() && get.key().containsKey("requestKey") ->
                get.toBuilder()
                        .key(Map.of(
                                "requestKey",
                                AttributeValue.fromS(Writing.withoutFarm(
                                        get.key().get("requestKey").s()))))
                        .build();
            default -> context.request();
        };
    }

    private static SdkRequest changed(PutItemRequest put) {
        Part part = Bug.changed(
                        new Writing(List.of(new Part(put.tableName(), null, put.conditionExpression(), put.item()))))
                .parts()
                .getFirst();
        return put.toBuilder()
                .item(part.values())
                .conditionExpression(part.condition())
                .build();
    }

    private static SdkRequest changed(UpdateItemRequest update) {
        Part part = Bug.changed(new Writing(List.of(new Part(
                        update.tableName(),
                        update.updateExpression(),
                        update.conditionExpression(),
                        update.expressionAttributeValues()))))
                .parts()
                .getFirst();
        return update.toBuilder()
                .expressionAttributeValues(part.values())
                .conditionExpression(part.condition())
                .build();
    }

    private static SdkRequest changed(TransactWriteItemsRequest transaction) {
        List<TransactWriteItem> items = transaction.transactItems();
        List<Part> parts = new ArrayList<>();
        for (TransactWriteItem item : items) {
            parts.add(part(item));
        }
        List<Part> changed = Bug.changed(new Writing(parts)).parts();
        List<TransactWriteItem> result = new ArrayList<>();
        int next = 0;
        for (Part part : changed) {
            while (!same(parts.get(next), part)) {
                next++;
            }
            result.add(with(items.get(next++), part));
        }
        return transaction.toBuilder().transactItems(result).build();
    }

    private static Part part(TransactWriteItem item) {
        if (item.put() != null) {
            return new Part(
                    item.put().tableName(),
                    null,
                    item.put().conditionExpression(),
                    item.put().item());
        }
        if (item.update() != null) {
            Update update = item.update();
            return new Part(
                    update.tableName(),
                    update.updateExpression(),
                    update.conditionExpression(),
                    update.expressionAttributeValues());
        }
        return new Part(
                item.delete().tableName(),
                null,
                item.delete().conditionExpression(),
                item.delete().key());
    }

    /** Bugs leave writes out and change their values; they keep the order, and a write keeps its table and attributes. */
    private static boolean same(Part original, Part changed) {
        Set<String> names = original.values().keySet();
        return original.table().equals(changed.table())
                && names.equals(changed.values().keySet());
    }

    private static TransactWriteItem with(TransactWriteItem item, Part part) {
        if (item.put() != null) {
            Put put = item.put().toBuilder()
                    .item(part.values())
                    .conditionExpression(part.condition())
                    .build();
            return TransactWriteItem.builder().put(put).build();
        }
        if (item.update() != null) {
            Update update = item.update().toBuilder()
                    .expressionAttributeValues(part.values())
                    .conditionExpression(part.condition())
                    .build();
            return TransactWriteItem.builder().update(update).build();
        }
        return item;
    }
}
