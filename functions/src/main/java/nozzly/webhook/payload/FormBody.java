package nozzly.webhook.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** {@code application/x-www-form-urlencoded}. */
final class FormBody {

    private FormBody() {}

    /** JSON is read as such: curl sends everything under the type of a form unless told otherwise. */
    static JsonNode read(byte[] body) {
        String text = Text.decode(body);
        if (text.stripLeading().startsWith("{")) {
            return StrictJson.parse(text);
        }
        if (text.isBlank()) {
            throw new UnreadablePayload("the body is empty");
        }
        FormFields fields = new FormFields();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                add(text.substring(start, end), fields);
            }
            start = end + 1;
        }
        return fields.toObject();
    }

    private static void add(String pair, FormFields fields) {
        String[] parts = pair.split("=", 2);
        fields.add(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            throw new UnreadablePayload("the form has a % that escapes nothing");
        }
    }
}
