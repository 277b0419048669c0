package nozzly.function.contract;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.http.Cursor;
import nozzly.http.Problem;
import nozzly.http.Request;
import nozzly.insight.Period;
import nozzly.run.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunExportQueryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void itTakesTheFiltersOfTheList() {
        RunExportQuery query = read(Map.of(
                "status", List.of("COMPLETED,FAILED"),
                "printerId", List.of("PRINTER-002"),
                "from", List.of("2026-05-01"),
                "to", List.of("2026-06-01T00:00:00Z"),
                "needsResults", List.of("true")));
        assertThat(query.filter().statuses()).containsExactlyInAnyOrder(RunStatus.COMPLETED, RunStatus.FAILED);
        assertThat(query.filter().printer()).isEqualTo(2);
        assertThat(query.filter().from()).isEqualTo(Instant.parse("2026-04-30T22:00:00Z"));
        assertThat(query.filter().to()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(query.needsResults()).isTrue();
        assertThat(query.ended()).isNull();
    }

    @Test
    void byTheDayTheyEndedRunsAreOfDays() {
        RunExportQuery query =
                read(Map.of("by", List.of("ended"), "from", List.of("2026-05-01"), "to", List.of("2026-06-01")));
        assertThat(query.ended()).isEqualTo(new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)));
        assertThat(query.filter().from()).isNull();
        assertThat(query.filter().to()).isNull();
    }

    @Test
    void withoutLimitsEveryDayIsMeant() {
        Period ever = read(Map.of("by", List.of("ended"))).ended();
        assertThat(ever.contains(LocalDate.of(1999, 12, 31))).isTrue();
        assertThat(ever.contains(LocalDate.of(9998, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01T00:00:00Z", "2026-5-1", "2026-02-30", "", "yesterday"})
    void byTheDayTheyEndedOnlyDatesAreUnderstood(String day) {
        assertThat(errors(problem(() -> read(Map.of("by", List.of("ended"), "to", List.of(day))))))
                .containsExactly(Map.entry("?to", "must be a date like 2026-05-01"));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThat(errors(problem(() -> read(
                        Map.of("by", List.of("ended"), "from", List.of("2026-05-02"), "to", List.of("2026-05-01"))))))
                .containsExactly(Map.entry("?from", "must not be after to"));
    }

    @Test
    void runsThatEndedNeedNoResults() {
        assertThat(errors(problem(() -> read(Map.of("by", List.of("ended"), "needsResults", List.of("true"))))))
                .containsOnlyKeys("?needsResults");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Problem problem = problem(() -> read(Map.of("by", List.of("created"), "limit", List.of("5"))));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(errors(problem))
                .containsExactly(
                        Map.entry("?by", "must be one of started, ended"), Map.entry("?limit", "is not known here"));
    }

    @Test
    void aCursorIsGoodForTheSameFiltersOnly() {
        String filters = read(Map.of("status", List.of("FAILED", "COMPLETED"))).filters();
        String cursor = Cursor.encode("2026-05-01#0000000042", filters);
        assertThat(read(Map.of("status", List.of("COMPLETED,FAILED"), "cursor", List.of(cursor)))
                        .after())
                .isEqualTo("2026-05-01#0000000042");
        for (Map<String, List<String>> others :
                List.of(Map.of("status", List.of("FAILED")), Map.of("by", List.of("ended")))) {
            Map<String, List<String>> query = new HashMap<>(others);
            query.put("cursor", List.of(cursor));
            assertThat(errors(problem(() -> read(query)))).containsOnlyKeys("?cursor");
        }
    }

    private static RunExportQuery read(Map<String, List<String>> query) {
        return RunExportQuery.read(
                new Request("request-1", "GET", "/v1/exports/runs.csv", Map.of(), query, Map.of(), "", false, Map.of()),
                () -> BERLIN);
    }
}
