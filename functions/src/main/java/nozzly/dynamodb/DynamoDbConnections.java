package nozzly.dynamodb;

import java.util.List;
import java.util.Optional;
import nozzly.farm.Actor;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import nozzly.webhook.Connection;
import nozzly.webhook.Connections;
import nozzly.webhook.HookAddress;
import nozzly.webhook.Secret;
import nozzly.webhook.Source;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Connections by the digest of their address. The index by farm holds no secrets. */
public final class DynamoDbConnections implements Connections {

    private static final String BY_FARM = "by-farm";

    private final Table<Connection> table;
    private final DynamoDbRequests requests;

    public DynamoDbConnections(DynamoDbEnhancedClient client, String tableName, DynamoDbRequests requests) {
        this.requests = requests;
        this.table = new Table<>(
                client,
                tableName,
                Connection.class,
                "writeId",
                List.of(
                        Column.text("id", Connection::address, StaticAttributeTags.primaryPartitionKey()),
                        Column.text("farm", Connection::farm, StaticAttributeTags.secondaryPartitionKey(BY_FARM)),
                        Column.text(
                                "number",
                                connection -> Keys.padded(connection.number()),
                                StaticAttributeTags.secondarySortKey(BY_FARM)),
                        Column.text("source", connection -> connection.source().name()),
                        Column.number("printer", Connection::printer),
                        Column.text("name", Connection::name),
                        Column.documents("secrets", Secret.class, Connection::secrets),
                        Column.flag("completes", Connection::completes),
                        Column.flag("makesRuns", Connection::makesRuns),
                        Column.time("createdAt", Connection::createdAt),
                        Column.document("createdBy", Actor.class, Connection::createdBy)),
                DynamoDbConnections::connection);
    }

    @Override
    public Optional<Connection> find(HookAddress address) {
        return table.find(key(address.digest()));
    }

    @Override
    public Optional<Connection> find(String farm, long number) {
        return table.index(BY_FARM).query(QueryConditional.keyEqualTo(Keys.of(farm, Keys.padded(number)))).stream()
                .flatMap(page -> page.items().stream())
                .findFirst();
    }

    @Override
    public Page<Connection> list(String farm, int limit, String after) {
        QueryConditional rest = QueryConditional.sortGreaterThan(Keys.of(farm, after == null ? Keys.padded(0) : after));
        List<Connection> found =
                table.index(BY_FARM).query(query -> query.queryConditional(rest).limit(limit + 1)).stream()
                        .flatMap(page -> page.items().stream())
                        .limit(limit + 1L)
                        .toList();
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, limit),
                        Keys.padded(found.get(limit - 1).number()));
    }

    @Override
    public Saved add(Connection connection, Once once) {
        return requests.save(
                connection.farm(),
                once,
                connection.number(),
                1,
                List.of(new Write.Put<>(table, connection, Conditions.absent("id"))));
    }

    @Override
    public Saved remove(Connection connection, Once once) {
        return requests.save(
                connection.farm(),
                once,
                connection.number(),
                1,
                List.of(new Write.Delete(table, key(connection.address()), Conditions.present("id"))));
    }

    private static Key key(String address) {
        return Key.builder().partitionValue(address).build();
    }

    private static Connection connection(Item item) {
        return new Connection(
                item.get("farm"),
                Long.parseLong(item.get("number")),
                item.get("id"),
                Source.valueOf(item.get("source")),
                item.get("printer"),
                item.get("name"),
                item.or("secrets", List.of()),
                item.or("completes", false),
                item.or("makesRuns", false),
                item.get("createdAt"),
                item.get("createdBy"));
    }
}
