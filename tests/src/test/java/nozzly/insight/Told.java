package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the answers to changes told: which settings held when, each run as its results were recorded, and which of them
 * had reached the figures before the next ones were.
 */
final class Told {

    private final Map<String, NavigableMap<Instant, JsonNode>> settings = new ConcurrentHashMap<>();
    private final Map<String, List<JsonNode>> results = new ConcurrentHashMap<>();
    private final Map<String, List<JsonNode>> settled = new ConcurrentHashMap<>();

    /** That {@code run} was about to be corrected. */
    void noteBefore(JsonNode run) {
        if (run.at("/results/settled").booleanValue()) {
            settled.computeIfAbsent(run.get("id").textValue(), none -> new CopyOnWriteArrayList<>())
                    .add(run);
        }
    }

    void note(Call call, JsonNode answer, Instant now) {
        if (!call.path().startsWith("/v1/runs")) {
            String path = call.method().equals("POST")
                    ? call.path() + "/" + answer.get("id").textValue()
                    : call.path();
            settings.computeIfAbsent(path, none -> new ConcurrentSkipListMap<>())
                    .put(now, answer);
        } else if (!answer.get("results").isNull()) {
            results.computeIfAbsent(answer.get("id").textValue(), none -> new CopyOnWriteArrayList<>())
                    .add(answer);
        }
    }

    /** As it was at that time. */
    JsonNode farm(Instant time) {
        return at("/v1/farm", time);
    }

    JsonNode printer(String id, Instant time) {
        return at("/v1/printers/" + id, time);
    }

    JsonNode model(String id, Instant time) {
        return at("/v1/models/" + id, time);
    }

    JsonNode spool(String id, Instant time) {
        return at("/v1/spools/" + id, time);
    }

    private JsonNode at(String path, Instant time) {
        return settings.get(path).floorEntry(time).getValue();
    }

    /** A run's answers to its revisions, oldest first. */
    List<JsonNode> results(String run) {
        return results.get(run);
    }

    /** The run as it was whenever it was settled and then corrected, oldest first. */
    List<JsonNode> settledBefore(String run) {
        return settled.getOrDefault(run, List.of());
    }
}
