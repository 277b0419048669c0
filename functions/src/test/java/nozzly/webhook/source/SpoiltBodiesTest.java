package nozzly.webhook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.Source;
import nozzly.webhook.payload.Payload;
import nozzly.webhook.payload.UnreadablePayload;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever comes, it is read or refused, in little time and with little to store. */
class SpoiltBodiesTest {

    private static final int BODIES = 10_000;
    private static final Instant RECEIVED = Instant.parse("2026-08-08T14:12:36Z");

    @ParameterizedTest
    @EnumSource(Source.class)
    @Timeout(120)
    void tenThousandSpoiltBodiesAreReadOrRefused(Source source) {
        Mutator mutator = new Mutator(20_260_808L + source.ordinal());
        Map<String, byte[]> bodies = new TreeMap<>();
        Recorded.names(source).forEach(name -> bodies.put(name, Recorded.body(source, name)));
        List<String> names = List.copyOf(bodies.keySet());
        int read = 0;
        for (int body = 0; body < BODIES; body++) {
            String name = names.get(mutator.below(names.size()));
            byte[] spoilt = mutator.spoil(bodies.get(name));
            try {
                Payload payload = Payload.read(Recorded.contentType(name), spoilt);
                check(Adapters.read(source, payload, RECEIVED), payload);
                read++;
            } catch (UnreadablePayload refused) {
                assertThat(refused.getMessage()).matches("the [A-Za-z0-9 ,%-]{1,90}");
            }
        }
        assertThat(read).isBetween(BODIES / 4, BODIES);
    }

    private static void check(CanonicalEvent event, Payload payload) {
        assertThat(event.type()).isNotNull();
        assertThat(event.idempotencyKey()).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(length(event.printer())).isLessThanOrEqualTo(120);
        assertThat(length(event.externalJobId())).isLessThanOrEqualTo(128);
        assertThat(length(event.fileName())).isLessThanOrEqualTo(255);
        assertThat(length(event.reason())).isLessThanOrEqualTo(500);
        assertThat(event.consumption().size()).isLessThanOrEqualTo(16);
        assertThat(payload.kept().length).isLessThanOrEqualTo(64 * 1024);
    }

    private static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
