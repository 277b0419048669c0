package nozzly.insight;

import static nozzly.insight.RunSamples.grams;
import static nozzly.insight.RunSamples.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nozzly.catalog.Farm;
import nozzly.catalog.InMemoryFarms;
import nozzly.catalog.InMemoryModels;
import nozzly.catalog.InMemoryPrinters;
import nozzly.catalog.Printer;
import nozzly.farm.Once;
import nozzly.farm.People;
import nozzly.insight.ReportSuccess.Group;
import nozzly.insight.ReportSuccess.Loss;
import nozzly.insight.ReportSuccess.Success;
import nozzly.run.FailureReason;
import nozzly.run.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSuccessTest {

    private static final Period DAY = new Period(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-02"));

    private final InMemoryFigures figures = new InMemoryFigures();
    private final InMemoryFarms farms = new InMemoryFarms();
    private final InMemoryPrinters printers = new InMemoryPrinters();
    private final ReportSuccess report = new ReportSuccess(figures, farms, new InMemoryModels(), printers);

    @Test
    void aFarmWithoutRunsHasNoGroupsAndNoLosses() {
        assertThat(report(GroupBy.DAY)).isEqualTo(new Success(List.of(), List.of()));
    }

    @Test
    void failedPiecesOfCompletedRunsCountAndGoToTheirReason() {
        RunSamples sample =
                new RunSamples().model(1, "10", 11, 1).used(1, "120", null).price("10");
        sample.failureReason = FailureReason.WARPING;
        figures.add(sample);
        Success success = report(GroupBy.DAY);
        assertThat(success.groups().getFirst().counts()).isEqualTo(new Counts(1, 0, 11, 1));
        assertThat(success.groups().getFirst().counts().runRate()).isEqualByComparingTo("100");
        assertThat(success.groups().getFirst().counts().itemRate()).isEqualByComparingTo("91.667");
        assertThat(success.losses()).containsExactly(new Loss(FailureReason.WARPING, 1, 1, grams("10"), money("0.1")));
    }

    @Test
    void reasonsThatNobodyStatedAreShownAsSuch() {
        figures.add(new RunSamples().model(1, "10", 11, 1).used(1, "120", null));
        assertThat(report(GroupBy.DAY).losses()).containsExactly(new Loss(null, 1, 1, grams("10"), null));
    }

    @Test
    void aFailedRunLosesAllOfItForItsOwnReason() {
        RunSamples failed =
                new RunSamples().model(1, "10", 0, 12).used(1, "31", null).price("10");
        failed.status = RunStatus.FAILED;
        figures.add(failed);
        assertThat(report(GroupBy.DAY).losses())
                .containsExactly(new Loss(FailureReason.CLOG, 1, 12, grams("31"), money("0.31")));
        assertThat(report(GroupBy.DAY).groups().getFirst().counts().runRate()).isEqualByComparingTo("0");
    }

    @Test
    void theWorstReasonComesFirst() {
        figures.add(failed(FailureReason.CLOG, "10"));
        figures.add(failed(FailureReason.WARPING, "25"));
        figures.add(failed(FailureReason.CLOG, "20"));
        assertThat(report(GroupBy.DAY).losses())
                .extracting(Loss::reason)
                .containsExactly(FailureReason.CLOG, FailureReason.WARPING);
    }

    @Test
    void aRunOfSeveralModelsCountsForEach() {
        figures.add(new RunSamples().model(2, null, 3, 0).model(1, null, 1, 1));
        assertThat(report(GroupBy.MODEL).groups())
                .extracting(Group::key, Group::counts)
                .containsExactly(
                        tuple("MODEL-001", new Counts(1, 0, 1, 1)), tuple("MODEL-002", new Counts(1, 0, 3, 0)));
    }

    @Test
    void anIdlePrinterIsThereUnlessItIsArchived() {
        printers.add(printer(7, false), Once.NONE);
        printers.add(printer(8, true), Once.NONE);
        assertThat(report(GroupBy.PRINTER).groups())
                .containsExactly(new Group("PRINTER-007", "Printer 7", Counts.NONE, 0, new BigDecimal("0.000")));
        assertThat(Counts.NONE.runRate()).isNull();
        assertThat(Counts.NONE.itemRate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // 3 600 s of 24 h, of the 23 h when clocks go forward, of the 25 h when they go back
        "2026-05-01, America/New_York, 4.167",
        "2026-03-08, America/New_York, 4.348",
        "2026-11-01, America/New_York, 4.000",
        "2026-09-27, Pacific/Auckland, 4.348",
        "2026-04-05, Pacific/Auckland, 4.000",
        "2026-03-08, UTC, 4.167",
    })
    void utilizationKnowsHowLongADayIs(LocalDate day, String zone, BigDecimal utilization) {
        farms.only = new Farm(People.FARM, 1, null, ZoneId.of(zone), "EUR", null, null, null, false);
        RunSamples sample = new RunSamples();
        sample.zone = ZoneId.of(zone);
        sample.endedAt = day.atTime(12, 0).atZone(sample.zone).toInstant();
        figures.add(sample);
        Success success = report.report(People.FARM, GroupBy.PRINTER, new Period(day, day.plusDays(1)));
        assertThat(success.groups()).extracting(Group::utilization).containsExactly(utilization);
    }

    private Success report(GroupBy by) {
        return report.report(People.FARM, by, DAY);
    }

    private static RunSamples failed(FailureReason reason, String grams) {
        RunSamples failed = new RunSamples().model(1, "10", 0, 1).used(1, grams, null);
        failed.status = RunStatus.FAILED;
        failed.failure = reason;
        return failed;
    }

    private static Printer printer(long number, boolean archived) {
        return new Printer(People.FARM, number, 1, "Printer " + number, null, null, null, List.of(), null, archived);
    }
}
