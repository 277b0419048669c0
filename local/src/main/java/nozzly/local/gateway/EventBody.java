package nozzly.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Puts a request's body into an event: text as text, all else in Base64. */
final class EventBody {

    private EventBody() {}

    static void put(ObjectNode event, String contentType, byte[] body) {
        boolean text = isText(contentType);
        if (body.length > 0) {
            // Decoding puts U+FFFD in place of bytes that are not UTF-8, as the gateway does.
            event.put(
                    "body",
                    text
                            ? new String(body, StandardCharsets.UTF_8)
                            : Base64.getEncoder().encodeToString(body));
        }
        event.put("isBase64Encoded", body.length > 0 && !text);
    }

    private static boolean isText(String contentType) {
        String type = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return type.startsWith("text/")
                || type.equals("application/json")
                || type.equals("application/xml")
                || type.equals("application/javascript")
                || type.endsWith("+json")
                || type.endsWith("+xml");
    }
}
