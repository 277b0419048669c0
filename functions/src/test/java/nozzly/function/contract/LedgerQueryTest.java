package nozzly.function.contract;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nozzly.http.Cursor;
import nozzly.http.Request;
import nozzly.insight.LedgerFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerQueryTest {

    @Test
    void aLedgerIsOfOneSpoolOrAllAndOfAnyTime() {
        assertThat(read(Map.of()).filter()).isEqualTo(new LedgerFilter(null, null, null));
        assertThat(read(Map.of(
                                "spoolId", List.of("SPOOL-007"),
                                "from", List.of("2026-05-01"),
                                "to", List.of("2026-06-01T00:00:00+02:00")))
                        .filter())
                .isEqualTo(new LedgerFilter(
                        7L, Instant.parse("2026-04-30T12:00:00Z"), Instant.parse("2026-05-31T22:00:00Z")));
    }

    @Test
    void allThatIsWrongOrUnknownIsToldAtOnce() {
        assertThat(errors(problem(() -> read(Map.of(
                        "spoolId", List.of("7"),
                        "from", List.of("2026-05-02"),
                        "to", List.of("2026-05-01"),
                        "type", List.of("used"))))))
                .containsOnlyKeys("?spoolId", "?from", "?type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000007", "#", "0000000007#1", "2026-05-01#0000000001"})
    void aForgedPositionCannotBeRead(String position) {
        String cursor = Cursor.encode(position, read(Map.of()).filters());
        assertThat(errors(problem(() -> read(Map.of("cursor", List.of(cursor))))))
                .containsOnlyKeys("?cursor");
    }

    private static LedgerQuery read(Map<String, List<String>> query) {
        return LedgerQuery.read(
                new Request(
                        "request-1", "GET", "/v1/exports/ledger.csv", Map.of(), query, Map.of(), "", false, Map.of()),
                () -> ZoneId.of("Pacific/Auckland"));
    }
}
