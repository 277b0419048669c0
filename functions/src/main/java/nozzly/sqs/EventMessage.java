package nozzly.sqs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nozzly.http.Json;

/** A message that names an event that came in: {@code {"farm": "farm-1", "event": "20260501080000000-..."}}. */
public record EventMessage(String farm, String event) {

    private static final Pattern FARM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern EVENT = Pattern.compile("[0-9]{17}-[A-Za-z0-9_-]{22}");
    private static final int MOST_CHARACTERS = 200;

    /**
     * Trusts nothing: whoever may write to the queue may write anything.
     *
     * @throws IllegalArgumentException when it is no such message
     */
    public static EventMessage parse(String body) {
        if (body.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("too long to name an event");
        }
        try {
            JsonNode message = Json.MAPPER.readTree(body);
            JsonNode farm = message.path("farm");
            JsonNode event = message.path("event");
            boolean right = message.size() == 2
                    && farm.isTextual()
                    && FARM.matcher(farm.textValue()).matches()
                    && event.isTextual()
                    && EVENT.matcher(event.textValue()).matches();
            if (right) {
                return new EventMessage(farm.textValue(), event.textValue());
            }
        } catch (JsonProcessingException notJson) {
            // the same as what is JSON and names no event
        }
        throw new IllegalArgumentException("names no event");
    }

    String toJson() {
        return new String(Json.bytes(Json.object().put("farm", farm).put("event", event)), StandardCharsets.UTF_8);
    }
}
