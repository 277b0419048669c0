package nozzly.run;

import static nozzly.run.Fixtures.NINE;
import static nozzly.run.Fixtures.TEN;
import static nozzly.run.Fixtures.inProgress;
import static nozzly.run.Fixtures.pending;
import static nozzly.run.Fixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nozzly.run.HistoryEntry.FieldChange;
import org.junit.jupiter.api.Test;

class PrintStartTest {

    @Test
    void aPendingRunStartsWhenItsPrintDid() {
        Run started = changed(PrintStart.of(pending(plan(1)), report("a"), TEN));

        assertThat(started.status()).isEqualTo(RunStatus.IN_PROGRESS);
        assertThat(started.startedAt()).isEqualTo(NINE);
        assertThat(started.externalJob().id()).isEqualTo("a");
        assertThat(started.version()).isEqualTo(2);
        assertThat(started.history().getLast().action()).isEqualTo(Action.PRINTER_EVENT);
    }

    @Test
    void aRunThatAPersonStartedKeepsItsTimeAndGetsItsJob() {
        Run run = changed(PrintStart.of(inProgress(plan(1)), report("a"), TEN));

        assertThat(run.startedAt()).isEqualTo(NINE);
        assertThat(run.externalJob().id()).isEqualTo("a");
    }

    @Test
    void theSameStartAgainChangesNothing() {
        Run run = changed(PrintStart.of(pending(plan(1)), report("a"), TEN));

        assertThat(PrintStart.of(run, report("a"), TEN)).isEqualTo(new PrintStep.Repeated());
    }

    @Test
    void aStartOfAnotherPrintIsOnlyFlaggedInTheHistoryAndOnce() {
        Run run = changed(PrintStart.of(pending(plan(1)), report("a"), TEN));

        Run flagged = ((PrintStep.Conflict) PrintStart.of(run, report("b"), TEN)).run();
        assertThat(flagged.externalJob()).isEqualTo(run.externalJob());
        assertThat(flagged.history()).hasSize(run.history().size() + 1);
        assertThat(flagged.history().getLast().changes()).contains(new FieldChange("contradiction", null, "started"));
        assertThat(PrintStart.of(flagged, report("b"), TEN)).isEqualTo(new PrintStep.Conflict(flagged));
        assertThat(PrintStart.of(flagged, report("a"), TEN)).isEqualTo(new PrintStep.Repeated());
    }

    @Test
    void eachPlateStartsOnce() {
        Run run = changed(PrintStart.of(pending(plan(2)), report("a"), TEN));
        Run next = changed(PrintStart.of(run, report("b"), TEN));

        assertThat(next.startedAt()).isEqualTo(run.startedAt());
        assertThat(next.externalJob().id()).isEqualTo("b");
        assertThat(PrintStart.of(next, report("a"), TEN)).isEqualTo(new PrintStep.Repeated());
    }

    @Test
    void aClosedRunStaysClosed() {
        Run closed = Fixtures.completed(plan(1), Fixtures.results(List.of(), List.of()));

        assertThat(PrintStart.of(closed, report("a"), TEN)).isEqualTo(new PrintStep.Closed());
    }

    private static Run changed(PrintStep step) {
        return ((PrintStep.Changed) step).run();
    }

    private static PrintReport report(String job) {
        return new PrintReport(
                "event-" + job,
                Fixtures.OLA,
                "Bambuddy, Mk4",
                "print_start",
                "started",
                new ExternalJob("CONNECTION-001", job, null),
                NINE,
                null,
                null,
                List.of(),
                null);
    }
}
