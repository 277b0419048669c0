package nozzly.webhook.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The fields of a form, gathered into one object. */
final class FormFields {

    private static final int MOST = 200;

    private final ObjectNode fields = JsonNodeFactory.instance.objectNode();

    void add(String name, String value) {
        if (fields.has(name)) {
            throw new UnreadablePayload("the form has a field twice");
        }
        if (fields.size() == MOST) {
            throw tooMany();
        }
        JsonNode embedded = Payload.embedded(value);
        if (embedded.isMissingNode()) {
            fields.put(name, value);
        } else {
            fields.set(name, embedded);
        }
    }

    ObjectNode toObject() {
        return fields;
    }

    static UnreadablePayload tooMany() {
        return new UnreadablePayload("the form has more than " + MOST + " fields");
    }
}
