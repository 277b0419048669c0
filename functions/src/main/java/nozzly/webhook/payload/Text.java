package nozzly.webhook.payload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts of a body. */
final class Text {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Text() {}

    /** @throws UnreadablePayload unless it is UTF-8 */
    static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadablePayload("the body is not UTF-8 text");
        }
    }
}
