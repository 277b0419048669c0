package nozzly.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void amountsAreAddedAndSubtractedExactly() {
        assertThat(new Money(1).plus(new Money(2))).isEqualTo(new Money(3));
        assertThat(new Money(1).minus(new Money(2))).isEqualTo(new Money(-1));
    }

    @ParameterizedTest
    @CsvSource({"1,1,2,0", "3,1,2,2", "5,1,2,2", "7,1,2,4", "-1,1,2,0", "-3,1,2,-2", "10,1,3,3", "20,1,3,7"})
    void aShareIsRoundedHalfToEven(long amount, long numerator, long denominator, long share) {
        assertThat(new Money(amount).times(numerator, denominator)).isEqualTo(new Money(share));
    }

    @Test
    void theLargestAmountsCanBeMultiplied() {
        Money million = new Money(10_000_000_000L);
        assertThat(million.times(100_000_000, 100_000_000)).isEqualTo(million);
    }

    @Test
    void anAmountThatDoesNotFitIsNeverCutOff() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).times(2, 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anAmountIsShownWithFourDecimals() {
        assertThat(new Money(12_345).toDecimal()).hasToString("1.2345");
    }
}
