package nozzly.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nozzly.farm.Actor;
import nozzly.run.Plan;
import nozzly.run.PrinterRef;
import nozzly.run.Reported;
import nozzly.run.Results;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.run.Settled;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant NINE = Instant.parse("2026-05-01T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);

    @Test
    void aJobAndARunThatEndedWereAsLongTogetherAsBothWentOn() {
        Run run = ended(null);

        assertThat(Moments.together(end(TEN.plusSeconds(60), 3600L), run)).isEqualTo(Duration.ofMinutes(59));
        assertThat(Moments.together(end(TEN.minusSeconds(60), 60L), run)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Moments.together(end(TEN.plusSeconds(7200), 3600L), run)).isNull();
        assertThat(Moments.together(end(NINE.minusSeconds(1), 3600L), run)).isNull();
    }

    @Test
    void aJobOfUnknownLengthIsOfTheRunThatWentOnAtItsEndOrAboutThen() {
        assertThat(Moments.together(end(TEN.plusSeconds(300), null), ended(null)))
                .isEqualTo(Duration.ZERO);
        assertThat(Moments.together(end(TEN.plusSeconds(301), null), ended(null)))
                .isNull();
    }

    @Test
    void whatAPrinterHasEndedIsToldAgainOnlyAboutThen() {
        Reported reported = new Reported(TEN, "cancelled", null, List.of(), "CONNECTION-001", 1);

        assertThat(Moments.together(end(TEN.plusSeconds(2), 3600L), ended(reported)))
                .isEqualTo(Duration.ZERO);
        assertThat(Moments.together(end(TEN.plusSeconds(3000), 3600L), ended(reported)))
                .isNull();
    }

    @Test
    void aStartWithinTheRunIsItsOwn() {
        assertThat(Moments.together(start(NINE.minusSeconds(20)), ended(null))).isEqualTo(Duration.ZERO);
        assertThat(Moments.together(start(TEN), ended(null))).isNull();
    }

    @Test
    void anIdThatIsUsedAgainIsOfALaterJob() {
        assertThat(Moments.isAfter(start(TEN.plusSeconds(301)), ended(null))).isTrue();
        assertThat(Moments.isAfter(start(TEN.plusSeconds(10)), ended(null))).isFalse();
        assertThat(Moments.isAfter(end(TEN.plusSeconds(3600), null), ended(null)))
                .isFalse();
    }

    private static PrinterEvent start(Instant at) {
        return event(EventType.STARTED, at, null);
    }

    private static PrinterEvent end(Instant at, Long elapsed) {
        return event(EventType.SUCCEEDED, at, elapsed);
    }

    private static PrinterEvent event(EventType type, Instant at, Long elapsed) {
        CanonicalEvent said = new CanonicalEvent(type, at, null, null, null, null, elapsed, List.of(), null, "key");
        Origin origin = new Origin(1, Source.STANDARD_WEBHOOKS, null, 1L, false, false);
        return new PrinterEvent("farm", "id", origin, null, said, at.plusSeconds(86_400), null, null, null);
    }

    /** From nine to ten: closed by hand, or as a printer told. */
    private static Run ended(Reported reported) {
        Plan plan =
                new Plan(new PrinterRef(1, "Mk4"), null, null, null, null, null, 1, null, null, List.of(), List.of());
        return new Run(
                "farm",
                1,
                2,
                RunStatus.COMPLETED,
                plan,
                NINE,
                NINE,
                List.of(new Results(
                        1, TEN, new Actor("ola", "Ola"), null, null, false, TEN, 3600L, false, List.of(), List.of())),
                null,
                null,
                null,
                reported,
                List.of(),
                Set.of(),
                Settled.NONE,
                null);
    }
}
