package nozzly.webhook.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;

/** The body of an event, read once. Forms are read as objects of texts, with the JSON that stands in their fields. */
public final class Payload {

    private final JsonNode root;
    private final byte[] raw;

    private Payload(JsonNode root, byte[] raw) {
        this.root = root;
        this.raw = raw;
    }

    /**
     * Reads JSON, an URL-encoded form or a multipart one. A body of another type, or of none, is taken for JSON.
     *
     * @param contentType with its parameters; may be null
     * @param body after any base64 of the gateway
     * @throws UnreadablePayload where it cannot be read
     */
    public static Payload read(String contentType, byte[] body) {
        String type = contentType == null ? "" : contentType.strip();
        String mediaType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return new Payload(
                switch (mediaType) {
                    case "multipart/form-data" -> MultipartBody.read(type, body);
                    case "application/x-www-form-urlencoded" -> FormBody.read(body);
                    default -> StrictJson.parse(Text.decode(body));
                },
                body);
    }

    /** Any JSON value. */
    public JsonNode root() {
        return root;
    }

    /** The body as it came: what a signature is over. Not to be changed. */
    public byte[] raw() {
        return raw;
    }

    /** What is stored: JSON without images and secrets, at most 64 KiB. Not what {@link #raw()} is, and not for hashing. */
    public byte[] kept() {
        return Kept.of(root);
    }

    /** The text of a member of the body; null where there is none. */
    public String text(String member) {
        return root.path(member).textValue();
    }

    /** The JSON object or list that {@code text} is; missing where it is neither. */
    public static JsonNode embedded(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return MissingNode.getInstance();
        }
        try {
            return StrictJson.parse(text);
        } catch (UnreadablePayload onlyText) {
            return MissingNode.getInstance();
        }
    }
}
