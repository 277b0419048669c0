package nozzly.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads from a function's answer which messages of its batch failed. */
final class BatchAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BatchAnswer() {}

    /**
     * The ids of the failed messages: none when the answer or its list is empty or null, all when the answer cannot be
     * understood or names a message that is not of the batch.
     */
    static Set<String> failed(byte[] answer, Set<String> batch) {
        try {
            JsonNode failures = JSON.readTree(answer).path("batchItemFailures");
            Set<String> failed = new HashSet<>();
            for (JsonNode failure : failures) {
                failed.add(failure.path("itemIdentifier").asText(""));
            }
            return batch.containsAll(failed) ? failed : batch;
        } catch (IOException notJson) {
            return batch;
        }
    }
}
