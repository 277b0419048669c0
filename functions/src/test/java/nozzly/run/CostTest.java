package nozzly.run;

import static nozzly.run.Fixtures.grams;
import static nozzly.run.Fixtures.money;
import static nozzly.run.Fixtures.rates;
import static nozzly.run.Fixtures.results;
import static nozzly.run.Fixtures.spoolRate;
import static nozzly.run.Fixtures.used;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nozzly.farm.Money;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void materialIsTheShareOfTheSpoolThatWasUsed() {
        assertThat(Cost.ofSpool(grams("250"), spoolRate("20", "1000"))).isEqualTo(money("5"));
    }

    @Test
    void eachSpoolIsRoundedHalfEvenToTheTenThousandth() {
        assertThat(Cost.ofSpool(grams("0.5"), spoolRate("0.0001", "1"))).isEqualTo(money("0"));
        assertThat(Cost.ofSpool(grams("1.5"), spoolRate("0.0001", "1"))).isEqualTo(money("0.0002"));
        assertThat(Cost.ofSpool(grams("2.5"), spoolRate("0.0001", "1"))).isEqualTo(money("0.0002"));
    }

    @Test
    void theLargestSpoolAtTheHighestPriceDoesNotOverflow() {
        assertThat(Cost.ofSpool(grams("100000"), spoolRate("1000000", "0.001")).tenThousandths())
                .isEqualTo(1_000_000_000_000_000_000L);
    }

    @Test
    void machineIsHoursTimesHourlyCostAndEnergy() {
        Rates rates = rates(money("0.30"), money("0.50"), 200L, Map.of());

        assertThat(Cost.of(List.of(), 7200L, rates).machine()).isEqualTo(money("1.12"));
    }

    @Test
    void machineIsKnownWithWattsAndATariffAlone() {
        assertThat(Cost.of(List.of(), 3600L, rates(money("0.30"), null, 200L, Map.of()))
                        .machine())
                .isEqualTo(money("0.06"));
    }

    @Test
    void machineIsUnknownWithWattsButNoTariff() {
        Cost cost = Cost.of(List.of(), 3600L, rates(null, null, 200L, Map.of()));

        assertThat(cost.machine()).isNull();
        assertThat(cost.missing()).contains("machine");
    }

    @Test
    void machineIsUnknownWithoutADuration() {
        assertThat(Cost.of(List.of(), null, rates(null, money("1"), null, Map.of()))
                        .machine())
                .isNull();
    }

    @Test
    void aSpoolWithoutAPriceIsMissingAndNeverCountedAsFree() {
        List<Money> spools = new ArrayList<>(Arrays.asList(money("2"), null));

        Cost cost = Cost.of(spools, null, rates(null, null, null, Map.of()));

        assertThat(cost.material()).isEqualTo(money("2"));
        assertThat(cost.missing()).containsExactly("material", "machine", "labour");
    }

    @Test
    void theTotalIsNullWhenNothingIsKnown() {
        assertThat(Cost.of(List.of(), null, rates(null, null, null, Map.of())).total())
                .isNull();
    }

    @Test
    void goodItemsBearTheCostOfTheFailedOnes() {
        Results results = results(List.of(new ItemResult(1, "Ring", 12, 11, 1)), List.of(used(1, "110", "100")));

        Cost cost = Cost.of(results, rates(null, null, null, Map.of(1L, spoolRate("20", "1000"))));

        assertThat(cost.total()).isEqualTo(money("2.2"));
        assertThat(cost.perGoodItem(results.good())).isEqualTo(money("0.2"));
    }

    @Test
    void withoutAGoodItemThereIsNoCostOfOne() {
        assertThat(Cost.of(List.of(money("5")), null, rates(null, null, null, Map.of()))
                        .perGoodItem(0))
                .isNull();
    }
}
