package nozzly.dynamodb;

import java.time.Instant;
import java.util.List;
import nozzly.settlement.Unsettled;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;

/** The runs that wait for settlement, read from an index that holds nothing but their keys. */
public final class DynamoDbUnsettled implements Unsettled {

    private final DynamoDbIndex<Waiting> unsettled;

    public DynamoDbUnsettled(DynamoDbEnhancedClient client, String runsName) {
        this.unsettled = new Table<Waiting>(
                        client,
                        runsName,
                        Waiting.class,
                        "writeId",
                        List.of(
                                Column.text(
                                        "farm",
                                        Waiting::farm,
                                        StaticAttributeTags.primaryPartitionKey(),
                                        StaticAttributeTags.secondaryPartitionKey(RunColumns.UNSETTLED)),
                                Column.text(
                                        "number",
                                        waiting -> Keys.padded(waiting.run()),
                                        StaticAttributeTags.primarySortKey()),
                                Column.time(
                                        "unsettledSince",
                                        Waiting::since,
                                        StaticAttributeTags.secondarySortKey(RunColumns.UNSETTLED))),
                        item -> new Waiting(
                                item.get("farm"),
                                Long.parseLong(item.get("number")),
                                item.<Instant>get("unsettledSince")))
                .index(RunColumns.UNSETTLED);
    }

    @Override
    public List<Waiting> all() {
        return unsettled.scan().stream().flatMap(page -> page.items().stream()).toList();
    }
}
