package nozzly.insight;

import static nozzly.insight.RunSamples.TEN;
import static nozzly.insight.RunSamples.grams;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nozzly.catalog.InMemoryFarms;
import nozzly.farm.People;
import nozzly.insight.ReportReorder.Group;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.Grams;
import nozzly.spool.InMemorySpools;
import nozzly.spool.Spool;
import nozzly.spool.SpoolColor;
import nozzly.spool.SpoolDetails;
import nozzly.spool.SpoolSamples;
import org.junit.jupiter.api.Test;

class ReportReorderTest {

    private final InMemoryFigures figures = new InMemoryFigures();
    private final InMemorySpools spools = new InMemorySpools();
    private final List<Commitment> commitments = new ArrayList<>();
    private final ReportReorder report =
            new ReportReorder(figures, spools, farm -> commitments, new InMemoryFarms(), InstantSource.fixed(TEN));

    @Test
    void aFarmWithoutSpoolsHasNothingToBuy() {
        assertThat(report.report(People.FARM)).isEmpty();
    }

    @Test
    void whatWasUsedInThirtyDaysTellsHowLongTheRestLasts() {
        add(black(1, "500"));
        used("300", 0);
        used("300", 29);
        used("300", 30);
        Group group = only();
        assertThat(group.usedPerDay()).isEqualTo(grams("20"));
        assertThat(group.daysLeft()).isEqualByComparingTo("25");
        assertThat(group.spoolsToBuy()).isEqualTo(1);
    }

    @Test
    void whatIsNotUsedLastsForever() {
        add(black(1, "500"));
        assertThat(only().daysLeft()).isNull();
        assertThat(only().usedPerDay()).isEqualTo(Grams.ZERO);
        assertThat(only().spoolsToBuy()).isZero();
        assertThat(only().isLow()).isFalse();
    }

    @Test
    void whatIsPromisedIsNotAvailable() {
        add(black(1, "150"));
        commitments.add(new Commitment(1, true, 1, grams("50.001")));
        assertThat(only().available()).isEqualTo(grams("99.999"));
        assertThat(only().isLow()).isTrue();
    }

    @Test
    void exactlyWhatLowSaysIsNotLow() {
        add(black(1, "100"));
        assertThat(only().isLow()).isFalse();
    }

    @Test
    void coloursAreToldApartButNotByCase() {
        add(black(1, "100"));
        add(colored(black(2, "200"), "galaxy BLACK"));
        add(colored(black(3, "300"), null));
        assertThat(report.report(People.FARM)).extracting(Group::color).containsExactlyInAnyOrder("Galaxy Black", null);
        assertThat(report.report(People.FARM))
                .extracting(Group::onHand)
                .containsExactlyInAnyOrder(grams("300"), grams("300"));
    }

    @Test
    void aColourOfWhichTheLastSpoolIsGoneIsStillToBeBought() {
        add(SpoolSamples.archived(black(1, "40")));
        used("600", 1);
        Group group = only();
        assertThat(group.onHand()).isEqualTo(Grams.ZERO);
        assertThat(group.spoolsToBuy()).isEqualTo(1);
        assertThat(group.isLow()).isTrue();
    }

    @Test
    void aColourThatIsGoneAndNoLongerUsedIsNotListed() {
        add(SpoolSamples.archived(black(1, "40")));
        assertThat(report.report(People.FARM)).isEmpty();
    }

    @Test
    void spoolsAreCountedInTheUsualSizeTheNewestOfSeveral() {
        add(sized(black(1, "0"), "1000"));
        add(sized(black(2, "0"), "250"));
        used("1000.001", 1);
        assertThat(only().usualNet()).isEqualTo(grams("250"));
        assertThat(only().spoolsToBuy()).isEqualTo(5);
        add(sized(black(3, "0"), "1000"));
        assertThat(only().spoolsToBuy()).isEqualTo(2);
    }

    @Test
    void aMaterialOfWhichThereNeverWasASpoolIsNotGuessedAt() {
        used("10", 1);
        assertThat(only().spoolsToBuy()).isNull();
        assertThat(only().isLow()).isFalse();
    }

    @Test
    void theMostUrgentComesFirst() {
        add(colored(black(1, "900"), "White"));
        add(colored(black(2, "500"), "Red"));
        add(black(3, "500"));
        figures.add(new RunSamples().used(1, "PLA", "White", "30", null).used(2, "PLA", "Red", "30", null));
        assertThat(report.report(People.FARM)).extracting(Group::color).containsExactly("Red", "White", "Galaxy Black");
    }

    private Group only() {
        List<Group> groups = report.report(People.FARM);
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    private void add(Spool spool) {
        spools.byNumber.put(spool.number(), spool);
    }

    private void used(String grams, int daysAgo) {
        RunSamples sample = new RunSamples().used(1, "PLA", "Galaxy Black", grams, null);
        sample.endedAt = TEN.minus(Duration.ofDays(daysAgo));
        figures.add(sample);
    }

    private static Spool black(long number, String remaining) {
        return SpoolSamples.spool(number, SpoolSamples.details(), grams(remaining));
    }

    private static Spool colored(Spool spool, String color) {
        return with(
                spool,
                color == null ? null : new SpoolColor(color, null),
                spool.details().net());
    }

    private static Spool sized(Spool spool, String net) {
        return with(spool, spool.details().color(), grams(net));
    }

    private static Spool with(Spool spool, SpoolColor color, Grams net) {
        SpoolDetails of = spool.details();
        return SpoolSamples.spool(
                spool.number(),
                new SpoolDetails(
                        of.label(),
                        of.material(),
                        of.brand(),
                        color,
                        net,
                        of.tare(),
                        of.price(),
                        of.lowAt(),
                        of.location(),
                        of.lot(),
                        of.purchasedOn(),
                        of.notes(),
                        of.archived()),
                spool.stock().remaining());
    }
}
