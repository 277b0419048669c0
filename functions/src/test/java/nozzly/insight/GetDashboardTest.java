package nozzly.insight;

import static nozzly.insight.RunSamples.TEN;
import static nozzly.insight.RunSamples.grams;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nozzly.catalog.Farm;
import nozzly.catalog.InMemoryFarms;
import nozzly.farm.People;
import nozzly.insight.Dashboard.ActiveRun;
import nozzly.insight.Dashboard.Shortage;
import nozzly.run.OpenRun;
import nozzly.run.PrinterRef;
import nozzly.run.Reported;
import nozzly.run.RunStatus;
import nozzly.spool.Grams;
import nozzly.spool.InMemorySpools;
import nozzly.spool.Spool;
import nozzly.spool.SpoolSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetDashboardTest {

    private final InMemoryFigures figures = new InMemoryFigures();
    private final InMemoryFarms farms = new InMemoryFarms();
    private final InMemorySpools spools = new InMemorySpools();
    private final List<OpenRun> open = new ArrayList<>();
    private Instant now = TEN;

    @Test
    void anEmptyFarmHasADashboardOfZerosAndNulls() {
        Dashboard empty = dashboard(2);
        assertThat(empty.active()).isEmpty();
        assertThat(empty.trend())
                .containsExactly(
                        DayTotals.none(LocalDate.parse("2026-04-30")), DayTotals.none(LocalDate.parse("2026-05-01")));
        assertThat(empty.success()).isEqualTo(Map.of(7, Counts.NONE, 30, Counts.NONE, 90, Counts.NONE));
        assertThat(empty.unsettled()).isZero();
        assertThat(empty.oldestUnsettled()).isNull();
    }

    @Test
    void theRunThatEndsNextComesFirst() {
        inProgress(1, Duration.ofHours(1), null, 1);
        inProgress(2, Duration.ofHours(1), 7200L, 1);
        inProgress(3, Duration.ofHours(1), 5400L, 1);
        assertThat(dashboard(1).active())
                .extracting(active -> active.run().number(), ActiveRun::expectedEnd)
                .containsExactly(tuple(3L, TEN.plusSeconds(1800)), tuple(2L, TEN.plusSeconds(3600)), tuple(1L, null));
    }

    @ParameterizedTest
    @CsvSource({
        "5400, 3600, 1, false",
        "5401, 3600, 1, true",
        "86400, , 1, false",
        "86401, , 1, true",
        "86401, , 2, false",
        "86401, 3600, 2, false",
    })
    void aRunOfOnePlateIsOverdueAfterHalfAsMuchAgain(long elapsed, Long estimated, long plates, boolean overdue) {
        inProgress(1, Duration.ofSeconds(elapsed), estimated, plates);
        assertThat(dashboard(1).active().getFirst().overdue()).isEqualTo(overdue);
        assertThat(dashboard(1).needResults()).isEqualTo(overdue ? List.of(1L) : List.of());
    }

    @Test
    void aRunThatThePrinterEndedNeedsResultsAndIsNotOverdue() {
        open.add(run(1, RunStatus.IN_PROGRESS, TEN, 3600L, 3, new Reported(TEN, "succeeded", 60L, List.of(), "c", 3)));
        assertThat(dashboard(1).needResults()).containsExactly(1L);
        assertThat(dashboard(1).active().getFirst().overdue()).isFalse();
    }

    @Test
    void successCountsTheDaysOfEachWindow() {
        for (int daysAgo : new int[] {0, 6, 7, 29, 30, 89, 90}) {
            RunSamples sample = new RunSamples().model(1, "10", 1, 1);
            sample.endedAt = TEN.minus(Duration.ofDays(daysAgo));
            figures.add(sample);
        }
        assertThat(dashboard(1).success())
                .isEqualTo(Map.of(7, new Counts(2, 0, 2, 2), 30, new Counts(4, 0, 4, 4), 90, new Counts(6, 0, 6, 6)));
        assertThat(dashboard(1).success().get(7).itemRate()).isEqualByComparingTo("50");
    }

    @ParameterizedTest
    @CsvSource({
        // the day has begun in Auckland while it is still the one before in New York, also where clocks change
        "2026-05-01T13:00:00Z, Pacific/Auckland, 2026-05-02",
        "2026-05-01T13:00:00Z, America/New_York, 2026-05-01",
        "2026-05-01T03:59:59Z, America/New_York, 2026-04-30",
        "2026-03-08T04:59:59Z, America/New_York, 2026-03-07",
        "2026-03-09T03:59:59Z, America/New_York, 2026-03-08",
        "2026-11-02T04:59:59Z, America/New_York, 2026-11-01",
        "2026-09-26T12:00:00Z, Pacific/Auckland, 2026-09-27",
        "2026-09-27T11:00:00Z, Pacific/Auckland, 2026-09-28",
        "2026-05-01T00:00:00Z, UTC, 2026-05-01",
    })
    void todayIsTheFarmsDay(Instant time, String zone, LocalDate day) {
        farms.only = new Farm(People.FARM, 1, null, ZoneId.of(zone), "EUR", null, null, null, false);
        now = time;
        RunSamples sample = new RunSamples();
        sample.zone = ZoneId.of(zone);
        sample.endedAt = time;
        figures.add(sample);
        DayTotals today = dashboard(30).trend().getLast();
        assertThat(today.day()).isEqualTo(day);
        assertThat(today.runsCompleted()).isEqualTo(1);
        assertThat(dashboard(30).trend()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void lowAndOverdrawnSpoolsAreShownTheEmptiestFirst() {
        add(spool(1, "99.999"));
        add(spool(2, "-3"));
        add(spool(3, "100"));
        add(SpoolSamples.archived(spool(4, "1")));
        assertThat(dashboard(1).lowSpools()).extracting(Spool::number).containsExactly(2L, 1L);
    }

    @Test
    void runsThatShareASpoolAreShortTogether() {
        add(spool(1, "100"));
        pending(1, Map.of(1L, grams("60")));
        pending(2, Map.of(1L, grams("60.5")));
        assertThat(dashboard(1).shortages())
                .containsExactly(new Shortage(1, 1, grams("20.5")), new Shortage(2, 1, grams("20.5")));
    }

    @Test
    void whatExactlySufficesIsNoShortage() {
        add(spool(1, "100"));
        pending(1, Map.of(1L, grams("100")));
        assertThat(dashboard(1).shortages()).isEmpty();
    }

    @Test
    void resultsThatWaitForTheirSettlementTakeFromWhatIsThere() {
        add(spool(1, "100"));
        pending(1, Map.of(1L, grams("60")));
        open.add(new OpenRun(
                People.FARM,
                2,
                RunStatus.COMPLETED,
                new PrinterRef(1, "Mk4"),
                1,
                TEN,
                TEN,
                null,
                List.of(),
                Map.of(1L, grams("70")),
                null,
                TEN.minusSeconds(90)));
        assertThat(dashboard(1).shortages()).containsExactly(new Shortage(1, 1, grams("30")));
        assertThat(dashboard(1).unsettled()).isEqualTo(1);
        assertThat(dashboard(1).oldestUnsettled()).isEqualTo(Duration.ofSeconds(90));
        assertThat(dashboard(1).active()).isEmpty();
    }

    private Dashboard dashboard(int days) {
        return new GetDashboard(new OpenRuns(open), spools, figures, farms, InstantSource.fixed(now))
                .get(People.FARM, days);
    }

    private void inProgress(long number, Duration elapsed, Long estimatedSeconds, long plates) {
        open.add(run(number, RunStatus.IN_PROGRESS, TEN.minus(elapsed), estimatedSeconds, plates, null));
    }

    private void pending(long number, Map<Long, Grams> commitments) {
        open.add(new OpenRun(
                People.FARM,
                number,
                RunStatus.PENDING,
                new PrinterRef(1, "Mk4"),
                1,
                TEN,
                null,
                null,
                List.of(),
                commitments,
                null,
                null));
    }

    private static OpenRun run(
            long number, RunStatus status, Instant startedAt, Long estimated, long plates, Reported reported) {
        return new OpenRun(
                People.FARM,
                number,
                status,
                new PrinterRef(1, "Mk4"),
                plates,
                startedAt,
                startedAt,
                estimated,
                List.of(),
                Map.of(),
                reported,
                null);
    }

    private void add(Spool spool) {
        spools.byNumber.put(spool.number(), spool);
    }

    private static Spool spool(long number, String remaining) {
        return SpoolSamples.spool(number, SpoolSamples.details(), grams(remaining));
    }
}
