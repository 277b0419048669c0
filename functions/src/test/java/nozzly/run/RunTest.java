package nozzly.run;

import static nozzly.run.Fixtures.TEN;
import static nozzly.run.Fixtures.completed;
import static nozzly.run.Fixtures.grams;
import static nozzly.run.Fixtures.inProgress;
import static nozzly.run.Fixtures.pending;
import static nozzly.run.Fixtures.plan;
import static nozzly.run.Fixtures.results;
import static nozzly.run.Fixtures.used;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void anOpenRunKeepsItsEstimatesAndNamesASpoolThatNobodyEstimated() {
        Run run = inProgress(plan(
                List.of(), List.of(new PlannedMaterial(1, "PLA", grams("40")), new PlannedMaterial(2, "PETG", null))));

        assertThat(run.commitments()).isEqualTo(Map.of(1L, grams("40"), 2L, grams("0")));
    }

    @Test
    void resultsThatStockDoesNotShowYetAreKept() {
        Run run = completed(plan(1), results(List.of(), List.of(used(1, "42", "40"))));

        assertThat(run.commitments()).isEqualTo(Map.of(1L, grams("42")));
    }

    @Test
    void aCorrectionKeepsOnlyItsDifferenceAndGivesBackWhatItTookFromAnotherSpool() {
        Run run = settled(
                completed(plan(1), results(List.of(), List.of(used(2, "42", "40")))),
                new Settled(1, Map.of(1L, grams("40")), null, null));

        assertThat(run.commitments()).isEqualTo(Map.of(1L, grams("-40"), 2L, grams("42")));
    }

    @Test
    void aCorrectionThatWaitsIsNotAmongWhatIsSettled() {
        Results first = results(List.of(), List.of(used(1, "40", "40")));
        Results correction =
                new Results(2, TEN, Fixtures.OLA, "misread", null, false, TEN, 60L, false, List.of(), List.of());
        Run waiting = settled(
                completed(plan(1), first, correction),
                new Settled(1, Map.of(1L, grams("40")), LocalDate.of(2026, 5, 1), 2L));

        Run shown = waiting.asSettled();

        assertThat(shown.results()).isEqualTo(first);
        assertThat(shown.unsettledSince()).isNull();
        assertThat(shown.printer().number()).isEqualTo(2);
    }

    @Test
    void aRunOfWhichNothingWaitsIsAsSettledAsItIs() {
        Run run = pending(plan(1));

        assertThat(run.asSettled()).isSameAs(run);
    }

    @Test
    void statusChangesByTheDocumentedActionsOnly() {
        assertThat(RunStatus.PENDING.allowedActions())
                .containsExactly(Action.EDIT, Action.START, Action.COMPLETE, Action.FAIL, Action.CANCEL);
        assertThat(RunStatus.IN_PROGRESS.allowedActions()).containsExactly(Action.EDIT, Action.COMPLETE, Action.FAIL);
        assertThat(RunStatus.COMPLETED.allowedActions()).containsExactly(Action.EDIT_RESULTS);
        assertThat(RunStatus.FAILED.allowedActions()).containsExactly(Action.EDIT_RESULTS);
        assertThat(RunStatus.CANCELLED.allowedActions()).isEmpty();
    }

    private static Run settled(Run run, Settled settled) {
        return new Run(
                run.farm(),
                run.number(),
                run.version(),
                run.status(),
                run.plan(),
                run.createdAt(),
                run.startedAt(),
                run.revisions(),
                run.rates(),
                null,
                null,
                null,
                List.of(),
                Set.of(),
                settled,
                TEN);
    }
}
