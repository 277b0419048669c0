package nozzly.sqs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nozzly.http.Json;

/** A batch of messages as Lambda hands it to a function, and the answer that tells which of them failed. */
public final class SqsEvent {

    private SqsEvent() {}

    public record Message(String id, String body) {}

    /** @throws IllegalArgumentException when the event is none of SQS, which fails the whole batch */
    public static List<Message> messages(JsonNode event) {
        List<Message> messages = new ArrayList<>();
        for (JsonNode message : event.path("Records")) {
            messages.add(new Message(
                    message.path("messageId").asText(), message.path("body").asText()));
        }
        if (messages.isEmpty()
                || messages.stream().anyMatch(message -> message.id().isEmpty())) {
            throw new IllegalArgumentException("not an event of messages");
        }
        return messages;
    }

    /** Messages that are not named here count as done and are deleted; those named come again. */
    public static byte[] failures(List<String> ids) {
        ObjectNode answer = Json.object();
        ArrayNode failures = answer.putArray("batchItemFailures");
        ids.forEach(id -> failures.addObject().put("itemIdentifier", id));
        return Json.bytes(answer);
    }
}
