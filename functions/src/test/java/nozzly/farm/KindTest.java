package nozzly.farm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

    @ParameterizedTest
    @CsvSource({"1,RUN-001", "42,RUN-042", "999,RUN-999", "1000,RUN-1000", "9999999999,RUN-9999999999"})
    void anIdHasAtLeastThreeDigits(long number, String id) {
        assertThat(Kind.RUN.id(number)).isEqualTo(id);
        assertThat(Kind.RUN.number(id)).isEqualTo(number);
    }

    @Test
    void everyKindHasItsOwnWord() {
        assertThat(Kind.SPOOL.id(7)).isEqualTo("SPOOL-007");
        assertThat(Kind.PRINTER.id(7)).isEqualTo("PRINTER-007");
        assertThat(Kind.MODEL.id(7)).isEqualTo("MODEL-007");
        assertThat(Kind.SPOOL.number("RUN-007")).isZero();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "RUN",
                "RUN-",
                "RUN-1",
                "RUN-01",
                "RUN-0001",
                "RUN-000",
                "RUN--01",
                "RUN-+01",
                "run-001",
                " RUN-001",
                "RUN-00a",
                "RUN-٠٠١",
                "RUN-99999999999999999999"
            })
    void anyOtherTextIsNoId(String text) {
        assertThat(Kind.RUN.number(text)).isZero();
    }
}
