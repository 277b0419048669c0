package nozzly.template;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What is asked of the store, as roles name it: {@code dynamodb:Query RunsTable/index/open}. */
final class Deeds implements ExecutionInterceptor {

    private final Set<String> done = new ConcurrentSkipListSet<>();

    Set<String> done() {
        return done;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        switch (context.request()) {
            case GetItemRequest get -> add("GetItem", get.tableName());
            case BatchGetItemRequest get -> get.requestItems().keySet().forEach(table -> add("BatchGetItem", table));
            case QueryRequest query -> add("Query", place(query.tableName(), query.indexName()));
            case ScanRequest scan -> add("Scan", place(scan.tableName(), scan.indexName()));
            case PutItemRequest put -> add("PutItem", put.tableName());
            case UpdateItemRequest update -> add("UpdateItem", update.tableName());
            case DeleteItemRequest delete -> add("DeleteItem", delete.tableName());
            case TransactWriteItemsRequest write -> write.transactItems().forEach(this::add);
            default -> throw new IllegalArgumentException(context.request().toString());
        }
    }

    private void add(TransactWriteItem item) {
        Stream.ofNullable(item.put()).forEach(put -> add("PutItem", put.tableName()));
        Stream.ofNullable(item.update()).forEach(update -> add("UpdateItem", update.tableName()));
        Stream.ofNullable(item.delete()).forEach(delete -> add("DeleteItem", delete.tableName()));
        Stream.ofNullable(item.conditionCheck()).forEach(check -> add("ConditionCheckItem", check.tableName()));
    }

    private void add(String action, String place) {
        done.add("dynamodb:" + action + " " + place);
    }

    private static String place(String table, String index) {
        return index == null ? table : table + "/index/" + index;
    }
}
