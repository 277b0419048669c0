package nozzly.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nozzly.spool.Grams;
import org.junit.jupiter.api.Test;

class DerivedTest {

    @Test
    void aLengthWithoutAWeightGetsOneInAnEntryOfItsOwn() {
        Consumed length = new Consumed(0, null, 4671, Basis.ACTUAL);
        Consumed both = new Consumed(1, Grams.of(3), 1000, Basis.ACTUAL);
        Consumed weight = new Consumed(2, Grams.of(5), null, Basis.ACTUAL);
        assertThat(Derived.of(List.of(length, both, weight)))
                .containsExactly(length, both, weight, new Consumed(0, new Grams(13_931), null, Basis.DERIVED));
    }

    @Test
    void whatIsDerivedAlreadyStays() {
        List<Consumed> once = Derived.of(List.of(new Consumed(null, null, 0, Basis.SCALED)));
        assertThat(once).contains(new Consumed(null, Grams.ZERO, null, Basis.DERIVED));
        assertThat(Derived.of(List.of(new Consumed(null, null, Integer.MAX_VALUE, Basis.ACTUAL))))
                .last()
                .extracting(Consumed::grams)
                .isEqualTo(new Grams(6_404_977_351L));
    }
}
