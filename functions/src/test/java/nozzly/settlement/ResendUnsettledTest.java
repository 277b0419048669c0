package nozzly.settlement;

import static nozzly.farm.People.FARM;
import static nozzly.insight.RunSamples.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nozzly.settlement.ResendUnsettled.Resent;
import nozzly.settlement.Unsettled.Waiting;
import org.junit.jupiter.api.Test;

class ResendUnsettledTest {

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Long> sent = new ArrayList<>();
    private final ResendUnsettled resendUnsettled =
            new ResendUnsettled(() -> waiting, (farm, run) -> sent.add(run), InstantSource.fixed(TEN));

    @Test
    void runsAreSentAgainMoreAndMoreSeldom() {
        LongStream.rangeClosed(0, 200).forEach(minutes -> waits(minutes, Duration.ofMinutes(minutes)));

        resendUnsettled.resend();

        assertThat(sent).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 192L);
    }

    @Test
    void onlyWholeMinutesCount() {
        waits(1, Duration.ofSeconds(119));
        waits(2, Duration.ofSeconds(179));
        waits(3, Duration.ofSeconds(180));

        assertThat(resendUnsettled.resend()).isEqualTo(new Resent(3, 1, Duration.ofSeconds(180)));
        assertThat(sent).containsExactly(2L);
    }

    @Test
    void whereNothingWaitsTheOldestIsZero() {
        assertThat(resendUnsettled.resend()).isEqualTo(new Resent(0, 0, Duration.ZERO));
    }

    @Test
    void aClockThatIsAheadMakesNothingNegative() {
        waits(1, Duration.ofSeconds(-3));

        assertThat(resendUnsettled.resend()).isEqualTo(new Resent(1, 0, Duration.ZERO));
    }

    private void waits(long run, Duration age) {
        waiting.add(new Waiting(FARM, run, TEN.minus(age)));
    }
}
