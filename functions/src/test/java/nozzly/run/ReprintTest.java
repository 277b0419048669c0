package nozzly.run;

import static nozzly.run.Fixtures.NINE;
import static nozzly.run.Fixtures.completed;
import static nozzly.run.Fixtures.grams;
import static nozzly.run.Fixtures.plan;
import static nozzly.run.Fixtures.results;
import static nozzly.run.Fixtures.run;
import static nozzly.run.Fixtures.used;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReprintTest {

    private final Run original = completed(
            plan(List.of(new PlannedItem(1, "Ring", 12)), List.of()),
            results(List.of(new ItemResult(1, "Ring", 12, 8, 4)), List.of(used(1, "130", "120"))));

    @Test
    void thePiecesStillMissingAreProposedWithTheirShareOfTheEstimate() {
        Plan reprint = Reprint.of(original, List.of());

        assertThat(reprint.items()).containsExactly(new PlannedItem(1, "Ring", 4));
        assertThat(reprint.materials()).containsExactly(new PlannedMaterial(1, "PLA", grams("40")));
        assertThat(reprint.reprintOf()).isEqualTo(1);
    }

    @Test
    void whatOpenAndEndedReprintsCoverIsNotPrintedTwice() {
        Run open = run(2, RunStatus.PENDING, plan(List.of(new PlannedItem(1, "Ring", 1)), List.of()), null, List.of());
        Run ended = run(
                3,
                RunStatus.FAILED,
                plan(List.of(new PlannedItem(1, "Ring", 2)), List.of()),
                NINE,
                List.of(results(List.of(new ItemResult(1, "Ring", 2, 1, 1)), List.of())));
        Run cancelled =
                run(4, RunStatus.CANCELLED, plan(List.of(new PlannedItem(1, "Ring", 4)), List.of()), null, List.of());

        assertThat(Reprint.of(original, List.of(open, ended, cancelled)).items())
                .containsExactly(new PlannedItem(1, "Ring", 2));
    }

    @Test
    void nothingIsProposedWhenNothingIsMissing() {
        Run covering =
                run(2, RunStatus.IN_PROGRESS, plan(List.of(new PlannedItem(1, "Ring", 9)), List.of()), NINE, List.of());

        assertThat(Reprint.of(original, List.of(covering)).items()).isEmpty();
    }
}
