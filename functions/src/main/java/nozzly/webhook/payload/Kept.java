package nozzly.webhook.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is stored of a body. */
final class Kept {

    private static final int MOST_BYTES = 64 * 1024;

    /** Pictures, and secrets that some products send in the body. */
    private static final Set<String> DROPPED = Set.of("snapshot", "image", "attachments", "apisecret", "secretkey");

    private Kept() {}

    /** Where all would be too much, the members of the body that fit, in their order. */
    static byte[] of(JsonNode root) {
        JsonNode node = without(root);
        byte[] all = bytes(node);
        return all.length <= MOST_BYTES ? all : bytes(thoseThatFit(node));
    }

    private static ObjectNode thoseThatFit(JsonNode node) {
        ObjectNode fitting = JsonNodeFactory.instance.objectNode();
        int size = 2;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            ObjectNode alone = JsonNodeFactory.instance.objectNode();
            alone.set(member.getKey(), member.getValue());
            int needed = bytes(alone).length;
            if (size + needed <= MOST_BYTES) {
                fitting.set(member.getKey(), member.getValue());
                size += needed;
            }
        }
        return fitting;
    }

    private static JsonNode without(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().stream()
                    .filter(member -> !DROPPED.contains(member.getKey().toLowerCase(Locale.ROOT)))
                    .forEach(member -> object.set(member.getKey(), without(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> array.add(without(entry)));
            return array;
        }
        return node;
    }

    /** By way of a text, in which half a surrogate pair becomes a question mark; written as bytes it is an error. */
    private static byte[] bytes(JsonNode node) {
        return StrictJson.write(node).getBytes(StandardCharsets.UTF_8);
    }
}
