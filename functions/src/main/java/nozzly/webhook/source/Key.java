package nozzly.webhook.source;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import nozzly.webhook.payload.Payload;
import org.apache.commons.codec.digest.DigestUtils;

/** What makes two deliveries the same event. */
final class Key {

    private static final int LONGEST = 200;

    private Key() {}

    /** Of what names an event together; a part may be null. */
    static String of(Object... parts) {
        String all =
                Arrays.stream(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("|"));
        String key = Texts.clean(all, LONGEST + 1);
        return key.length() <= LONGEST ? key : DigestUtils.sha256Hex(all);
    }

    /** Of a body that names its own time. */
    static String ofBody(Payload payload) {
        return DigestUtils.sha256Hex(payload.raw());
    }

    /** Of a body that says the same each time that a file is printed: it counts as the same within a minute only. */
    static String ofMinute(Payload payload, Instant receivedAt) {
        return of(ofBody(payload), minute(receivedAt));
    }

    static long minute(Instant receivedAt) {
        return Math.floorDiv(receivedAt.getEpochSecond(), 60);
    }
}
