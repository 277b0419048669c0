package nozzly.http;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorLeadsBackToItsPosition() {
        String cursor = Cursor.encode("2026-05-01#0000000042", "runs");
        assertThat(Cursor.decode(cursor, "runs")).isEqualTo("2026-05-01#0000000042");
    }

    @Test
    void aCursorFitsIntoAnAddressAsItIs() {
        assertThat(Cursor.encode("0000000042", "spools")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void afterTheLastPageThereIsNoCursor() {
        assertThat(Cursor.encode(null, "runs")).isNull();
    }

    @Test
    void withoutACursorTheListBegins() {
        assertThat(Cursor.decode(null, "runs")).isNull();
    }

    @Test
    void aCursorOfOtherFiltersCannotBeRead() {
        String cursor = Cursor.encode("0000000042", "archived=false");
        assertThat(errors(problem(() -> Cursor.decode(cursor, "archived=true"))))
                .containsOnlyKeys("?cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AAAA", "a b"})
    void whatIsNoCursorCannotBeRead(String cursor) {
        assertThat(problem(() -> Cursor.decode(cursor, "runs")).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "printer#", "0000000042\n", "1111111111111111111111111111111111111111111"})
    void aForgedPositionCannotBeRead(String position) {
        String text = Integer.toHexString("runs".hashCode()) + ":" + position;
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(problem(() -> Cursor.decode(cursor, "runs")).status()).isEqualTo(400);
    }
}
