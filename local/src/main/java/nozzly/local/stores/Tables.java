package nozzly.local.stores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nozzly.local.template.TableResource;
import nozzly.local.template.TableResource.Index;
import nozzly.local.template.TableResource.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Makes the tables of the template. */
public final class Tables {

    private final DynamoDbClient client;

    public Tables(DynamoDbClient client) {
        this.client = client;
    }

    /**
     * Make the tables that do not exist yet.
     *
     * @throws IllegalStateException naming a table that exists with other keys or indexes
     */
    public void make(List<TableResource> tables) {
        Set<String> existing = Set.copyOf(client.listTables().tableNames());
        for (TableResource table : tables) {
            if (existing.contains(table.name())) {
                compare(
                        table,
                        client.describeTable(r -> r.tableName(table.name())).table());
            } else {
                make(table);
            }
        }
    }

    private void make(TableResource table) {
        List<GlobalSecondaryIndex> indexes =
                table.indexes().stream().map(Tables::index).toList();
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(table.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(table.attributes().entrySet().stream()
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.getKey())
                                .attributeType(attribute.getValue())
                                .build())
                        .toList())
                .keySchema(schema(table.key()));
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(indexes);
        }
        client.createTable(request.build());
        table.timeToLive()
                .ifPresent(attribute -> client.updateTimeToLive(r -> r.tableName(table.name())
                        .timeToLiveSpecification(t -> t.enabled(true).attributeName(attribute))));
    }

    private static GlobalSecondaryIndex index(Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(schema(index.key()))
                .projection(projection -> {
                    projection.projectionType(index.projection());
                    if (index.projection().equals(ProjectionType.INCLUDE.toString())) {
                        projection.nonKeyAttributes(index.included());
                    }
                })
                .build();
    }

    private static List<KeySchemaElement> schema(Key key) {
        List<KeySchemaElement> schema = new ArrayList<>();
        schema.add(element(key.partition(), KeyType.HASH));
        key.sort().ifPresent(sort -> schema.add(element(sort, KeyType.RANGE)));
        return schema;
    }

    private static KeySchemaElement element(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    private static void compare(TableResource table, TableDescription existing) {
        Set<String> wanted = table.indexes().stream()
                .map(index ->
                        index.name() + keys(schema(index.key())) + index.projection() + new TreeSet<>(index.included()))
                .collect(Collectors.toSet());
        Set<String> found = existing.globalSecondaryIndexes().stream()
                .map(index -> index.indexName()
                        + keys(index.keySchema())
                        + index.projection().projectionType()
                        + new TreeSet<>(index.projection().nonKeyAttributes()))
                .collect(Collectors.toSet());
        if (!keys(schema(table.key())).equals(keys(existing.keySchema())) || !wanted.equals(found)) {
            throw new IllegalStateException("The table " + table.name()
                    + " in the data folder has other keys or indexes than the template:"
                    + " delete the data folder to start anew, or name another one with --data.");
        }
    }

    private static String keys(List<KeySchemaElement> schema) {
        return schema.stream()
                .map(key -> key.attributeName() + ":" + key.keyType())
                .toList()
                .toString();
    }
}
