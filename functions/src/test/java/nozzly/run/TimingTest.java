package nozzly.run;

import static nozzly.run.Fixtures.NINE;
import static nozzly.run.Fixtures.TEN;
import static nozzly.run.Fixtures.completed;
import static nozzly.run.Fixtures.inProgress;
import static nozzly.run.Fixtures.plan;
import static nozzly.run.Fixtures.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nozzly.farm.Violation;
import org.junit.jupiter.api.Test;

class TimingTest {

    @Test
    void aRunEndsNowAndLastsSinceItsStart() {
        Timing timing = Timing.ofCompletion(inProgress(plan(1)), times(null, null, null), TEN);

        assertThat(timing).isEqualTo(new Timing(NINE, TEN, 3600L, false));
    }

    @Test
    void theDurationOverSeveralPlatesIsUnknownUnlessGiven() {
        assertThat(Timing.ofCompletion(inProgress(plan(3)), times(null, null, null), TEN)
                        .durationSeconds())
                .isNull();
        assertThat(Timing.ofCompletion(inProgress(plan(3)), times(null, null, 5400L), TEN)
                        .durationSeconds())
                .isEqualTo(5400);
    }

    @Test
    void aDurationThatWasWorkedOutFollowsTheTimes() {
        Run run = completed(plan(1), results(3600L, List.of(), List.of()));

        assertThat(Timing.ofCorrection(run, times(NINE.minusSeconds(600), null, null))
                        .durationSeconds())
                .isEqualTo(4200);
    }

    @Test
    void aDurationThatWasGivenStays() {
        Results given = new Results(1, TEN, Fixtures.OLA, null, null, false, TEN, 1800L, true, List.of(), List.of());

        Timing timing = Timing.ofCorrection(completed(plan(1), given), times(NINE.minusSeconds(600), null, null));

        assertThat(timing.durationSeconds()).isEqualTo(1800);
    }

    @Test
    void aStartAfterTheEndIsRefused() {
        Timing timing = Timing.ofCompletion(inProgress(plan(1)), times(TEN.plusSeconds(60), TEN, null), TEN);

        assertThat(timing.violations(TEN)).extracting(Violation::pointer).containsExactly("/startedAt");
    }

    @Test
    void anEndMoreThanFiveMinutesAheadIsRefused() {
        assertThat(endingAt(TEN.plusSeconds(300)).violations(TEN)).isEmpty();
        assertThat(endingAt(TEN.plusSeconds(301)).violations(TEN))
                .extracting(Violation::pointer)
                .containsExactly("/endedAt");
    }

    private static Timing endingAt(Instant end) {
        return Timing.ofCompletion(inProgress(plan(1)), times(null, end, null), TEN);
    }

    private static ResultsInput times(Instant start, Instant end, Long seconds) {
        return new ResultsInput(List.of(), List.of(), null, null, null, null, start, end, seconds, false, null);
    }
}
