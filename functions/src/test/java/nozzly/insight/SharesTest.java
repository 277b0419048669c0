package nozzly.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void aWholeIsDividedByWeight() {
        assertThat(Shares.of(100, List.of(1L, 3L))).containsExactly(25L, 75L);
    }

    @Test
    void whatRoundingLeavesGoesToTheLargest() {
        assertThat(Shares.of(100, List.of(1L, 4L, 1L))).containsExactly(16L, 68L, 16L);
    }

    @Test
    void amongEqualsItGoesToTheFirst() {
        assertThat(Shares.of(100, List.of(1L, 1L, 1L))).containsExactly(34L, 33L, 33L);
    }

    @Test
    void whatWeighsNothingGetsNothing() {
        assertThat(Shares.of(7, List.of(0L, 5L))).containsExactly(0L, 7L);
    }

    @Test
    void whereNothingWeighsAnythingTheFirstGetsAll() {
        assertThat(Shares.of(7, List.of(0L, 0L))).containsExactly(7L, 0L);
    }

    @Test
    void aWholeIsDividedAmongNobody() {
        assertThat(Shares.of(7, List.of())).isEmpty();
    }

    @Test
    void theLargestAmountsDoNotOverflow() {
        assertThat(Shares.of(Long.MAX_VALUE, List.of(Long.MAX_VALUE, Long.MAX_VALUE)))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void sharesAlwaysSumToTheWholeAndOnlyTheLargestIsMoreThanItsPart() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            long whole = random.nextLong(1_000_000);
            List<Long> weights = new ArrayList<>();
            random.longs(1 + random.nextInt(8), 0, 1000).forEach(weights::add);
            List<Long> shares = Shares.of(whole, weights);
            long all = weights.stream().mapToLong(Long::longValue).sum();
            int largest = weights.indexOf(Collections.max(weights));
            assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
            for (int j = 0; j < shares.size() && all > 0; j++) {
                long down = whole * weights.get(j) / all;
                assertThat(shares.get(j)).isBetween(down, j == largest ? down + weights.size() : down);
            }
        }
    }
}
