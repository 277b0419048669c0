package nozzly.function.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nozzly.farm.Violation;
import nozzly.http.Json;
import nozzly.http.ProblemException;
import nozzly.http.Request;
import nozzly.insight.GroupBy;
import nozzly.insight.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportQueryTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-15");
    private static final List<GroupBy> KNOWN = List.of(GroupBy.MODEL, GroupBy.MONTH);

    @ParameterizedTest
    @CsvSource({
        "by=model, 2026-04-16, 2026-05-16",
        "by=month, 2025-06-01, 2026-05-16",
        "by=model&from=2026-05-01, 2026-05-01, 2026-05-16",
        "by=model&to=2026-04-01, 2026-03-02, 2026-04-01",
        "by=month&to=2026-04-01, 2025-04-01, 2026-04-01",
        "by=model&from=2026-05-01&to=2026-05-01, 2026-05-01, 2026-05-01",
        "by=model&from=2024-01-01&to=2025-01-01, 2024-01-01, 2025-01-01",
    })
    void whatIsNotAskedForIsUsual(String query, LocalDate from, LocalDate to) {
        assertThat(read(query).period()).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|?by|is needed: one of model, month",
                "by=day|?by|must be one of model, month",
                "by=MODEL|?by|must be one of model, month",
                "by=model&by=month|?by|must be given once",
                "by=model&from=May|?from|must be a date like 2026-05-01",
                "by=model&from=2026-05-01T00:00:00Z|?from|must be a date like 2026-05-01",
                "by=model&from=2026-02-30|?from|must be a date like 2026-05-01",
                "by=model&to=20260501|?to|must be a date like 2026-05-01",
                "by=model&to=9999-12-31|?to|must be a date like 2026-05-01",
                "by=model&from=2026-05-02&to=2026-05-01|?from|must not be after to",
                "by=model&from=2025-01-01&to=2026-01-03|?from|must be at most 366 days before to",
                "by=model&limit=5|?limit|is not known here",
            })
    void aWrongQuerySaysWhatWouldBeRight(String query, String pointer, String detail) {
        ProblemException wrong = catchThrowableOfType(ProblemException.class, () -> read(query == null ? "" : query));
        assertThat(wrong.problem().status()).isEqualTo(400);
        assertThat(wrong.problem().errors()).contains(new Violation(pointer, detail));
    }

    @Test
    void aReportWithAPeriodOfItsOwnTakesNoDates() {
        ProblemException wrong = catchThrowableOfType(
                ProblemException.class, () -> ReportQuery.readBy(request("by=model&from=2026-05-01"), KNOWN));
        assertThat(wrong.problem().errors()).containsExactly(new Violation("?from", "is not known here"));
    }

    private static ReportQuery read(String query) {
        return ReportQuery.read(request(query), KNOWN, TODAY);
    }

    private static Request request(String query) {
        ObjectNode event = Json.object();
        event.put("rawPath", "/v1/insights/cost").put("rawQueryString", query);
        event.putObject("requestContext").putObject("http").put("method", "GET");
        return Request.of(event);
    }
}
