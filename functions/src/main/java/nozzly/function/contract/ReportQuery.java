package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import nozzly.http.Json;
import nozzly.http.Query;
import nozzly.http.Request;
import nozzly.insight.GroupBy;
import nozzly.insight.Period;

/** What a report is asked for. */
public record ReportQuery(GroupBy by, Period period) {

    private static final int MOST_DAYS = 366;
    private static final int USUAL_DAYS = 30;
    private static final int USUAL_MONTHS = 12;
    static final String DATE_FORM = "a date like 2026-05-01";

    /**
     * @param known what the report can tell apart
     * @param today of the farm; what is not asked for ends with it
     */
    public static ReportQuery read(Request request, List<GroupBy> known, LocalDate today) {
        Query query = new Query(request.query());
        GroupBy by = by(query, known);
        LocalDate givenFrom = query.value("from", ReportQuery::date, DATE_FORM);
        LocalDate givenTo = query.value("to", ReportQuery::date, DATE_FORM);
        LocalDate to = givenTo == null ? today.plusDays(1) : givenTo;
        Period period = new Period(givenFrom == null ? usualFrom(by, to) : givenFrom, to);
        if (period.days() < 0) {
            query.wrong("from", "must not be after to");
        }
        if (period.days() > MOST_DAYS) {
            query.wrong("from", "must be at most " + MOST_DAYS + " days before to");
        }
        query.close();
        return new ReportQuery(by, period);
    }

    /** Of a report that has a period of its own. */
    public static GroupBy readBy(Request request, List<GroupBy> known) {
        Query query = new Query(request.query());
        GroupBy by = by(query, known);
        query.close();
        return by;
    }

    private static GroupBy by(Query query, List<GroupBy> known) {
        String form = "one of " + known.stream().map(GroupBy::word).collect(Collectors.joining(", "));
        GroupBy by = query.value(
                "by",
                text -> known.stream()
                        .filter(one -> one.word().equals(text))
                        .findFirst()
                        .orElse(null),
                form);
        return by == null && query.text("by") == null ? query.wrong("by", "is needed: " + form) : by;
    }

    /** What was asked for, which answers begin with. */
    ObjectNode write() {
        ObjectNode body = Json.object();
        body.put("by", by.word());
        body.put("from", period.from().toString());
        body.put("to", period.to().toString());
        return body;
    }

    /** Of days and models the last 30 days, of months the last twelve of them. */
    private static LocalDate usualFrom(GroupBy by, LocalDate to) {
        return by == GroupBy.MONTH
                ? YearMonth.from(to.minusDays(1)).minusMonths(USUAL_MONTHS - 1L).atDay(1)
                : to.minusDays(USUAL_DAYS);
    }

    static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < 1999 || date.getYear() > 9998 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
