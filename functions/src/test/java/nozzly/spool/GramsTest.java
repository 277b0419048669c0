package nozzly.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GramsTest {

    @Test
    void weightsAreComputedExactly() {
        assertThat(Grams.of(1)).isEqualTo(new Grams(1000));
        assertThat(new Grams(1).plus(new Grams(2))).isEqualTo(new Grams(3));
        assertThat(new Grams(1).minus(new Grams(2))).isEqualTo(new Grams(-1));
        assertThat(new Grams(1500).times(3)).isEqualTo(new Grams(4500));
        assertThat(new Grams(1500).negated()).isEqualTo(new Grams(-1500));
    }

    @Test
    void aWeightIsNegativeBelowZero() {
        assertThat(new Grams(-1).isNegative()).isTrue();
        assertThat(Grams.ZERO.isNegative()).isFalse();
        assertThat(Grams.ZERO.isZero()).isTrue();
        assertThat(new Grams(-1).isZero()).isFalse();
    }

    @Test
    void weightsAreCompared() {
        assertThat(new Grams(-1)).isLessThan(Grams.ZERO);
        assertThat(Grams.of(2)).isGreaterThan(new Grams(1999));
    }

    @Test
    void aWeightIsShownAsPeopleWriteIt() {
        assertThat(new Grams(12_500)).hasToString("12.5 g");
        assertThat(Grams.of(1000)).hasToString("1000 g");
        assertThat(new Grams(-1)).hasToString("-0.001 g");
        assertThat(Grams.ZERO).hasToString("0 g");
    }

    @Test
    void aWeightThatDoesNotFitIsNeverCutOff() {
        assertThatThrownBy(() -> new Grams(Long.MAX_VALUE).plus(new Grams(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Grams.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}
