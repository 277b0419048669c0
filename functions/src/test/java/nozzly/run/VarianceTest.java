package nozzly.run;

import static nozzly.run.Fixtures.grams;
import static nozzly.run.Fixtures.results;
import static nozzly.run.Fixtures.used;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class VarianceTest {

    @Test
    void usingMoreThanEstimatedIsPositive() {
        Variance variance = Variance.of(grams("110"), grams("100"));

        assertThat(variance.difference()).isEqualTo(10_000);
        assertThat(variance.percent()).isEqualByComparingTo(new BigDecimal("10"));
    }

    @Test
    void usingLessIsNegative() {
        assertThat(Variance.of(grams("90"), grams("100")).percent()).isEqualByComparingTo(new BigDecimal("-10"));
    }

    @Test
    void withoutAnEstimateAllGramsAreOverAndTheresNoPerCent() {
        Variance variance = Variance.of(grams("7.5"), null);

        assertThat(variance.difference()).isEqualTo(7_500);
        assertThat(variance.percent()).isNull();
    }

    @Test
    void anEstimateOfZeroHasNoPerCentEither() {
        assertThat(Variance.of(grams("7.5"), grams("0")).percent()).isNull();
    }

    @Test
    void perCentIsRoundedHalfEvenToTheThousandth() {
        assertThat(Variance.of(grams("1"), grams("3")).percent()).isEqualByComparingTo(new BigDecimal("-66.667"));
    }

    @Test
    void aRunsEstimateIsTheSumOfItsMaterialsWithMissingOnesAsZero() {
        Results results = results(List.of(), List.of(used(1, "60", "50"), used(2, "10", null)));

        assertThat(Variance.ofRun(results, new Estimate(grams("500"), null, null))
                        .difference())
                .isEqualTo(20_000);
    }

    @Test
    void theSlicersTotalIsUsedWhenNoMaterialHasAnEstimate() {
        Results results = results(List.of(), List.of(used(1, "60", null)));

        assertThat(Variance.ofRun(results, new Estimate(grams("40"), grams("5"), grams("5")))
                        .difference())
                .isEqualTo(10_000);
    }
}
