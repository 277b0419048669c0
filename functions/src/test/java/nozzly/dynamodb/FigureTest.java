package nozzly.dynamodb;

import static nozzly.insight.RunSamples.money;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nozzly.insight.DayTotals;
import nozzly.insight.FiguresOfRun;
import nozzly.insight.RunFigures;
import nozzly.insight.RunSamples;
import nozzly.run.RunStatus;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");

    private final RunSamples sample = new RunSamples();

    @Test
    void theFiguresOfARunAreReadAsTheyWereWritten() {
        sample.model(1, "10", 11, 1)
                .used(1, "120", "118")
                .used(2, "PETG", null, "3", null)
                .price("24.99");
        sample.hourlyCost = money("0.77");
        sample.slicer = "PrusaSlicer";
        sample.status = RunStatus.FAILED;
        assertThat(stored(FiguresOfRun.of(sample.run()))).isEqualTo(FiguresOfRun.of(sample.run()));
    }

    @Test
    void whatIsUnknownIsReadAsUnknown() {
        sample.seconds = null;
        assertThat(stored(FiguresOfRun.of(sample.run()))).isEqualTo(FiguresOfRun.of(sample.run()));
    }

    @Test
    void totalsAreReadAsTheyWereWritten() {
        sample.model(1, "10", 11, 1).used(1, "120", "118").price("24.99");
        DayTotals totals = DayTotals.none(DAY).plus(FiguresOfRun.of(sample.run()));
        assertThat(Stored.fromAttribute(Stored.toAttribute(totals), DayTotals.class))
                .isEqualTo(totals);
    }

    @Test
    void keysSortByKindThenDayThenNumber() {
        assertThat(Figure.dayKey(DAY)).isEqualTo("2026-05-01");
        assertThat(Figure.runKey(DAY, 42)).isEqualTo("run#2026-05-01#0000000042");
        assertThat(Figure.stockKey(DAY)).isEqualTo("stock#2026-05-01");
    }

    private static RunFigures stored(RunFigures figures) {
        return Stored.fromAttribute(Stored.toAttribute(figures), RunFigures.class);
    }
}
