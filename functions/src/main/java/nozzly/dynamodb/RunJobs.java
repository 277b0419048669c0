package nozzly.dynamodb;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Finds runs by the job of print-farm software that they are, in an index that holds nothing but keys. */
final class RunJobs {

    private static final String BY_JOB = "by-job";

    private final DynamoDbIndex<JobKey> index;

    private record JobKey(String farm, String number, String printerKey, String jobId) {}

    RunJobs(DynamoDbEnhancedClient client, String tableName) {
        this.index = new Table<>(
                        client,
                        tableName,
                        JobKey.class,
                        "writeId",
                        List.of(
                                Column.text("farm", JobKey::farm, StaticAttributeTags.primaryPartitionKey()),
                                Column.text("number", JobKey::number, StaticAttributeTags.primarySortKey()),
                                Column.text(
                                        "printerKey",
                                        JobKey::printerKey,
                                        StaticAttributeTags.secondaryPartitionKey(BY_JOB)),
                                Column.text("jobId", JobKey::jobId, StaticAttributeTags.secondarySortKey(BY_JOB))),
                        item -> new JobKey(
                                item.get("farm"), item.get("number"), item.get("printerKey"), item.get("jobId")))
                .index(BY_JOB);
    }

    /** The number of the newest run of a printer that is this job. */
    Optional<Long> find(String farm, long printer, String jobId) {
        return index.query(QueryConditional.keyEqualTo(Keys.of(RunColumns.printerKey(farm, printer), jobId))).stream()
                .flatMap(page -> page.items().stream())
                .map(JobKey::number)
                .max(Comparator.naturalOrder())
                .map(Long::parseLong);
    }
}
