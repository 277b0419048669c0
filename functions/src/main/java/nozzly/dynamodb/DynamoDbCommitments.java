package nozzly.dynamodb;

import java.util.List;
import java.util.stream.Stream;
import nozzly.run.OpenRun;
import nozzly.spool.Commitments;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Commitments, read from the index of the runs that are open or wait for settlement. */
public final class DynamoDbCommitments implements Commitments {

    private final DynamoDbIndex<OpenRun> open;

    public DynamoDbCommitments(DynamoDbEnhancedClient client, String runsName) {
        this.open = new Table<>(client, runsName, OpenRun.class, "writeId", RunColumns.OPEN_RUN, RunColumns::openRun)
                .index(RunColumns.OPEN);
    }

    @Override
    public List<Commitment> of(String farm) {
        QueryConditional ofFarm =
                QueryConditional.keyEqualTo(Key.builder().partitionValue(farm).build());
        return open.query(ofFarm).stream()
                .flatMap(page -> page.items().stream())
                .flatMap(DynamoDbCommitments::ofRun)
                .toList();
    }

    private static Stream<Commitment> ofRun(OpenRun run) {
        return run.commitments().entrySet().stream()
                .map(of -> new Commitment(run.number(), run.status().isOpen(), of.getKey(), of.getValue()));
    }
}
