package nozzly.webhook.source;

import java.util.Map;
import nozzly.webhook.EventType;

/** What the words of one product mean. */
record Types(Map<String, EventType> byWord) {

    EventType of(String word) {
        return word == null ? EventType.IGNORED : byWord.getOrDefault(word, EventType.IGNORED);
    }
}
