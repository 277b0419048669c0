package nozzly.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-01");

    @Test
    void theLastDaysEndWithToday() {
        Period week = Period.last(7, TODAY);
        assertThat(week.days()).isEqualTo(7);
        assertThat(week.contains(TODAY)).isTrue();
        assertThat(week.contains(TODAY.plusDays(1))).isFalse();
        assertThat(week.contains(TODAY.minusDays(6))).isTrue();
        assertThat(week.contains(TODAY.minusDays(7))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, 23", "2026-11-01, 25", "2026-05-01, 24"})
    void aDayIsAsLongAsClocksMakeIt(LocalDate day, long hours) {
        assertThat(new Period(day, day.plusDays(1)).length(ZoneId.of("America/New_York")))
                .isEqualTo(Duration.ofHours(hours));
    }
}
