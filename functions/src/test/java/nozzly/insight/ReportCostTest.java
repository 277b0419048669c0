package nozzly.insight;

import static nozzly.insight.RunSamples.grams;
import static nozzly.insight.RunSamples.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nozzly.catalog.InMemoryModels;
import nozzly.catalog.InMemoryPrinters;
import nozzly.farm.People;
import nozzly.insight.ReportCost.Group;
import nozzly.run.RunStatus;
import nozzly.spool.Grams;
import org.junit.jupiter.api.Test;

class ReportCostTest {

    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final Period YEAR = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"));

    private final InMemoryFigures figures = new InMemoryFigures();
    private final ReportCost report = new ReportCost(figures, new InMemoryModels(), new InMemoryPrinters());

    @Test
    void aFarmWithoutRunsHasNoGroups() {
        assertThat(report(GroupBy.MONTH)).isEmpty();
    }

    /** Each part is divided by itself, so that the parts of a model add up to its total as well. */
    @Test
    void sharesOfModelsAddUpToTheRun() {
        figures.add(priced(new RunSamples().model(1, "1", 1, 0).model(2, "2", 1, 0)));
        List<Group> models = report(GroupBy.MODEL);
        assertThat(models)
                .extracting(group -> group.totals().total())
                .containsExactly(money("1.9999"), money("4.0001"));
        assertThat(only(GroupBy.PRINTER).totals().total()).isEqualTo(money("6"));
    }

    @Test
    void aRunThatNamesNoModelIsNotLost() {
        figures.add(priced(new RunSamples()));
        assertThat(only(GroupBy.MODEL).key()).isNull();
        assertThat(only(GroupBy.MODEL).name()).isNull();
        assertThat(only(GroupBy.MODEL).totals().total()).isEqualTo(money("6"));
    }

    @Test
    void whatFailedIsWastedAndStillPaidByTheGoodPieces() {
        figures.add(priced(new RunSamples().model(1, "10", 3, 1)));
        RunSamples failed = priced(new RunSamples().model(1, "10", 0, 4));
        failed.status = RunStatus.FAILED;
        figures.add(failed);
        CostTotals totals = only(GroupBy.MODEL).totals();
        assertThat(totals.wasted()).isEqualTo(money("7.5"));
        assertThat(totals.total()).isEqualTo(money("12"));
        assertThat(totals.perGoodItem()).isEqualTo(money("4"));
    }

    @Test
    void whatIsNotKnownIsNullAndNamedEvenWhenOtherRunsKnowIt() {
        figures.add(new RunSamples().model(1, "10", 0, 1).used(1, "100", null));
        CostTotals unknown = only(GroupBy.PRINTER).totals();
        assertThat(unknown).isEqualTo(new CostTotals(1, null, null, null, null, 0, unknown.missing()));
        assertThat(unknown.total()).isNull();
        assertThat(unknown.perGoodItem()).isNull();
        assertThat(unknown.missingParts()).containsExactly("material", "machine", "labour");

        figures.add(priced(new RunSamples()));
        assertThat(only(GroupBy.PRINTER).totals().total()).isEqualTo(money("6"));
        assertThat(only(GroupBy.PRINTER).totals().missingParts()).containsExactly("material", "machine", "labour");
    }

    @Test
    void aMonthShowsWhatStockLostAlsoWithoutRuns() {
        figures.stock.add(new StockTotals(MAY, grams("-20"), money("-0.5")));
        figures.stock.add(new StockTotals(MAY.plusDays(1), grams("5"), money("0.1")));
        Group may = only(GroupBy.MONTH);
        assertThat(may.key()).isEqualTo("2026-05");
        assertThat(may.totals().runs()).isZero();
        assertThat(may.month().stock().grams()).isEqualTo(grams("-15"));
        assertThat(may.month().stock().money()).isEqualTo(money("-0.4"));
    }

    @Test
    void aCorrectionAfterTheMonthsEndIsShown() {
        figures.put(corrected(Instant.parse("2026-06-01T00:00:00Z")));
        assertThat(only(GroupBy.MONTH).month().correctedAt()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
    }

    @Test
    void aMonthEndsWhereTheFarmIs() {
        RunSamples sample = priced(new RunSamples());
        sample.zone = ZoneId.of("Pacific/Auckland");
        sample.endedAt = Instant.parse("2026-05-31T12:00:00Z");
        figures.add(sample);
        assertThat(only(GroupBy.MONTH).key()).isEqualTo("2026-06");
    }

    private List<Group> report(GroupBy by) {
        return report.report(People.FARM, by, YEAR);
    }

    private Group only(GroupBy by) {
        List<Group> groups = report(by);
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    private static DayTotals corrected(Instant at) {
        return new DayTotals(MAY, 0, 0, 0, 0, Grams.ZERO, at);
    }

    /** 100 g for 1, an hour of the machine for 2, of labour for 3. */
    private static RunSamples priced(RunSamples sample) {
        sample.used(1, "100", null).price("10");
        sample.hourlyCost = money("2");
        sample.labourPerHour = money("3");
        return sample;
    }
}
