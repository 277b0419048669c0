package nozzly.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nozzly.harness.Api;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of 2 000 runs equals a plain recomputation from what a user can read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {

    private static final long SEED = 20_260_501;
    private static final int RUNS = 2_000;

    private final String name = Api.newFarm();
    private final Farmer farmer = new Farmer(name, SEED);
    private PlainFarm farm;
    private Map<String, JsonNode> reports;

    @BeforeAll
    void aFarmHasLivedForHalfAYear() {
        farmer.live(Furniture.opening(), RandomRuns.of(SEED, RUNS));
        farm = PlainFarm.read(farmer.desk(), farmer.told(), farmer.parts().instant());
        reports = PlainReports.of(farm);
    }

    @Test
    void theFarmHasSomethingOfEverything() {
        assertThat(Variety.of(farm, reports.values()))
                .allSatisfy((what, times) -> assertThat(times).as(what).isPositive());
    }

    private Stream<String> reports() {
        return reports.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void showsWhatAPlainRecomputationShows(String report) {
        assertThat(differences(report)).isEmpty();
    }

    @Test
    void eachRunShowsTheCostAndVarianceOfItsFrozenRates() {
        assertThat(farm.settled().stream().flatMap(run -> PlainRunPage.differences(run).stream()))
                .isEmpty();
    }

    @Test
    void eachSpoolShowsWhatItsLedgerAndTheOpenRunsAddUpTo() {
        assertThat(PlainStock.differences(farm)).isEmpty();
    }

    @Test
    void theFiguresStayWhenAllMessagesComeAgainTwiceAndAllIsRebuilt() {
        farmer.deliverAllAgain();

        assertThat(farmer.rebuildFigures().get("differences")).isEmpty();
        assertThat(reports().flatMap(report -> differences(report).stream().map(found -> report + found)))
                .isEmpty();
    }

    private List<String> differences(String report) {
        return Differences.between(reports.get(report), farmer.desk().get(report));
    }
}
