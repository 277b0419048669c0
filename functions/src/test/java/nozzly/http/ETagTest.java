package nozzly.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import nozzly.farm.Precondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagTest {

    @Test
    void theTagIsTheVersionAndAHashOfTheBody() {
        assertThat(ETag.of(7, body("Benchy"))).matches("\"7\\.[0-9a-f]{16}\"");
        assertThat(ETag.of(7, body("Benchy"))).isEqualTo(ETag.of(7, body("Benchy")));
        assertThat(ETag.of(7, body("Benchy"))).isNotEqualTo(ETag.of(7, body("Cube")));
    }

    @Test
    void theTimeOfTheAnswerIsNotHashed() {
        ObjectNode now = body("Benchy").put("asOf", "2026-05-01T08:30:00Z");
        assertThat(ETag.of(0, now)).isEqualTo(ETag.of(0, body("Benchy")));
        assertThat(now.has("asOf")).isTrue();
    }

    @Test
    void aTagThatWasAnsweredIsAVersionThatWasSeen() {
        assertThat(ETag.ifMatch(ETag.of(7, body("Benchy")))).isEqualTo(seen(7L));
    }

    @Test
    void theVersionIsWhatCountsOfATag() {
        assertThat(ETag.ifMatch("\"7\"")).isEqualTo(seen(7L));
        assertThat(ETag.ifMatch("\"7.0000\"")).isEqualTo(seen(7L));
        assertThat(ETag.ifMatch("W/\"7.abc\"")).isEqualTo(seen(7L));
        assertThat(ETag.ifMatch("\"7.ab\", \"8.cd\"")).isEqualTo(seen(7L, 8L));
    }

    @Test
    void aStarIsAnyVersion() {
        assertThat(ETag.ifMatch(" * ")).isEqualTo(new Precondition.Any());
    }

    @Test
    void noHeaderIsNoPrecondition() {
        assertThat(ETag.ifMatch(null)).isEqualTo(new Precondition.Missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "\"\"", "\"x\"", "\"-1\"", "\"7.xyz\"", "\"9999999999999999999\"", "w/\"7\""})
    void anythingElseIsNoVersionThatThereIs(String header) {
        assertThat(ETag.ifMatch(header)).isEqualTo(seen());
    }

    @Test
    void anAnswerThatTheCallerHasNeedNotBeSentAgain() {
        String tag = "\"7.ab\"";
        assertThat(ETag.noneMatch("\"7.ab\"", tag)).isTrue();
        assertThat(ETag.noneMatch("\"6.cd\", W/\"7.ab\"", tag)).isTrue();
        assertThat(ETag.noneMatch("*", tag)).isTrue();
        assertThat(ETag.noneMatch("\"7.cd\"", tag)).isFalse();
        assertThat(ETag.noneMatch(null, tag)).isFalse();
    }

    private static ObjectNode body(String name) {
        return Json.object().put("name", name);
    }

    private static Precondition seen(Long... versions) {
        return new Precondition.Versions(Set.of(versions));
    }
}
