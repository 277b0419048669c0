package nozzly.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    @Test
    void withoutRunsThereIsNothingToSay() {
        Spread none = Spread.of(List.of());
        assertThat(none).isEqualTo(new Spread(0, null, null));
        assertThat(none.meaning()).isEqualTo(Meaning.TOO_FEW_RUNS);
        assertThat(none.meanPercent()).isNull();
        assertThat(none.deviationPercent()).isNull();
    }

    @Test
    void oneRunHasAMeanAndNoDeviation() {
        assertThat(Spread.of(List.of(-1_500L))).isEqualTo(new Spread(1, -1_500L, null));
    }

    @Test
    void theDeviationIsThatOfASample() {
        // mean 5, squares of the differences 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, ÷ 7, √ = 2.13809
        Spread spread = Spread.of(List.of(2_000L, 4_000L, 4_000L, 4_000L, 5_000L, 5_000L, 7_000L, 9_000L));
        assertThat(spread).isEqualTo(new Spread(8, 5_000L, 2_138L));
    }

    @Test
    void meansAreRoundedHalfEven() {
        assertThat(Spread.of(List.of(1L, 2L)).mean()).isEqualTo(2);
        assertThat(Spread.of(List.of(2L, 3L)).mean()).isEqualTo(2);
        assertThat(Spread.of(List.of(-2L, -3L)).mean()).isEqualTo(-2);
    }

    @Test
    void theLargestVariancesDoNotOverflow() {
        long largest = 160_000_000_000_000L;
        assertThat(Spread.of(Collections.nCopies(100_000, largest))).isEqualTo(new Spread(100_000, largest, 0L));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 0, TOO_FEW_RUNS",
        "3, 0, 0, ACCURATE",
        "3, 3000, 0, ACCURATE",
        "3, -3000, 0, ACCURATE",
        "3, 3001, 0, CONSISTENTLY_HIGH",
        "3, -3001, 0, CONSISTENTLY_LOW",
        "3, 0, 5000, ACCURATE",
        "3, 0, 5001, VARIABLE",
        "3, 4000, 5000, CONSISTENTLY_HIGH",
        "3, 4000, 5001, VARIABLE",
        "3, 8000, 8000, CONSISTENTLY_HIGH",
        "3, 8000, 8001, VARIABLE",
        "3, -8000, 8000, CONSISTENTLY_LOW",
        "3, -8000, 8001, VARIABLE",
    })
    void theMeaningFollowsMeanAndDeviation(long runs, long mean, long deviation, Meaning meaning) {
        assertThat(new Spread(runs, mean, deviation).meaning()).isEqualTo(meaning);
    }

    @Test
    void anOutlierLiesMoreThanTwoDeviationsFromTheMean() {
        Spread spread = new Spread(5, 1_000L, 500L);
        assertThat(Stream.of(2_001L, 2_000L, 0L, -1L).filter(spread::isOutlier)).containsExactly(2_001L, -1L);
    }

    @Test
    void fourRunsHaveNoOutliers() {
        assertThat(new Spread(4, 1_000L, 500L).isOutlier(50_000L)).isFalse();
    }

    @Test
    void equalRunsHaveNoOutliers() {
        assertThat(Spread.of(List.of(7L, 7L, 7L, 7L, 7L)).isOutlier(7L)).isFalse();
    }
}
