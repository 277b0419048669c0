package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All reports of a farm, recomputed, by the path that asks for them. */
final class PlainReports {

    private record Period(LocalDate from, LocalDate to) {

        static Period of(String from, String to) {
            return new Period(LocalDate.parse(from), LocalDate.parse(to));
        }

        String query() {
            return "&from=" + from + "&to=" + to;
        }
    }

    /** Months, cut months, all, days of 25 hours, none, and days to come. */
    private static final List<Period> PERIODS = List.of(
            Period.of("2026-05-01", "2026-06-01"),
            Period.of("2026-06-15", "2026-08-20"),
            Period.of("2025-12-01", "2026-12-01"),
            Period.of("2026-10-31", "2026-11-02"),
            Period.of("2026-09-26", "2026-09-27"),
            Period.of("2026-07-01", "2026-07-01"),
            Period.of("2027-01-01", "2027-02-01"));

    private PlainReports() {}

    static Map<String, JsonNode> of(PlainFarm farm) {
        Map<String, JsonNode> reports = new LinkedHashMap<>();
        reports.put("/v1/dashboard", PlainDashboard.of(farm, 30));
        for (int days : List.of(1, 7, 90, 366)) {
            reports.put("/v1/dashboard?days=" + days, PlainDashboard.of(farm, days));
        }
        for (String by : List.of("model", "printer", "slicer", "material")) {
            reports.put("/v1/insights/variance?by=" + by, PlainVariance.report(farm, by));
        }
        LocalDate to = farm.today().plusDays(1);
        for (String by : List.of("day", "printer", "model")) {
            String path = "/v1/insights/success?by=" + by;
            reports.put(path, PlainSuccess.report(farm, by, to.minusDays(30), to));
            for (Period period : PERIODS) {
                reports.put(path + period.query(), PlainSuccess.report(farm, by, period.from(), period.to()));
            }
        }
        for (String by : List.of("model", "printer", "month")) {
            String path = "/v1/insights/cost?by=" + by;
            LocalDate from = by.equals("month") ? farm.today().withDayOfMonth(1).minusMonths(11) : to.minusDays(30);
            reports.put(path, PlainCost.report(farm, by, from, to));
            for (Period period : PERIODS) {
                reports.put(path + period.query(), PlainCost.report(farm, by, period.from(), period.to()));
            }
        }
        LocalDate from = farm.today().minusWeeks(32);
        while (from.isBefore(to)) {
            Period period = new Period(from, from.plusDays(days(from)));
            from = period.to();
            reports.put(
                    "/v1/insights/cost?by=month" + period.query(),
                    PlainCost.report(farm, "month", period.from(), period.to()));
        }
        reports.put("/v1/insights/reorder", PlainReorder.report(farm));
        return reports;
    }

    /** Day by day in the months after the farm moves to another time zone, so that no loss hides on a wrong day. */
    private static long days(LocalDate from) {
        return Set.of(Month.JULY, Month.OCTOBER).contains(from.getMonth()) ? 1 : 7;
    }
}
