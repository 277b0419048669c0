package nozzly.sqs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nozzly.http.Json;

/** A message that names a run whose results wait for settlement: {@code {"farm": "farm-1", "run": 42}}. */
public record SettlementMessage(String farm, long run) {

    private static final Pattern FARM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int MOST_CHARACTERS = 200;
    private static final long LARGEST_RUN = 9_999_999_999L;

    /**
     * Trusts nothing: whoever may write to the queue may write anything.
     *
     * @throws IllegalArgumentException when it is no such message
     */
    public static SettlementMessage parse(String body) {
        if (body.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("too long to name a run");
        }
        try {
            JsonNode message = Json.MAPPER.readTree(body);
            JsonNode farm = message.path("farm");
            JsonNode run = message.path("run");
            boolean right = message.size() == 2
                    && farm.isTextual()
                    && FARM.matcher(farm.textValue()).matches()
                    && run.isIntegralNumber()
                    && run.canConvertToLong()
                    && run.longValue() >= 1
                    && run.longValue() <= LARGEST_RUN;
            if (right) {
                return new SettlementMessage(farm.textValue(), run.longValue());
            }
        } catch (JsonProcessingException notJson) {
            // the same as what is JSON and names no run
        }
        throw new IllegalArgumentException("names no run");
    }

    String toJson() {
        return new String(Json.bytes(Json.object().put("farm", farm).put("run", run)), StandardCharsets.UTF_8);
    }
}
