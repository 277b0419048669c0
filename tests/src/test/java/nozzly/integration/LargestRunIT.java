package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nozzly.function.CompleteRunFunction;
import nozzly.function.EditResultsFunction;
import nozzly.function.SettleRunFunction;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.Test;

class LargestRunIT {

    private static final int SPOOLS = 16;
    private static final int MODELS = 40;

    private final String farm = Api.newFarm();
    private final Workshop shop = new Workshop(TestStack.api(farm, "manager"));
    private final Api api = shop.api();
    private final Parts parts = new Parts();
    private final Direct direct = new Direct(farm);
    private final CompleteRunFunction complete = new CompleteRunFunction(parts.app());
    private final EditResultsFunction editResults = new EditResultsFunction(parts.app());
    private final SettleRunFunction settle = new SettleRunFunction(parts.app());
    private final List<String> models = IntStream.range(0, MODELS)
            .mapToObj(i -> shop.model("Part " + i, 1 + i))
            .toList();
    private final List<String> first = spools();
    private final List<String> second = spools();
    private final List<String> third = spools();

    @Test
    void sixteenSpoolsAndFortyModelsSwappedByTwoCorrectionsSettle() {
        String run = planned();
        complete(run);
        correct(run, second, first);
        correct(run, third, second);
        deliver();

        assertThat(remaining(first)).containsOnly(1000.0);
        assertThat(remaining(second)).containsOnly(1000.0);
        assertThat(remaining(third)).containsOnly(990.0);
    }

    @Test
    void aSettledRunWhoseSpoolsAreAllSwappedTwiceSettlesAgain() {
        String run = planned();
        complete(run);
        deliver();
        correct(run, second, first);
        deliver();
        correct(run, third, second);
        deliver();

        assertThat(remaining(first)).containsOnly(1000.0);
        assertThat(remaining(second)).containsOnly(1000.0);
        assertThat(remaining(third)).containsOnly(990.0);
    }

    private List<String> spools() {
        return api.post("/v1/spools", "{'material':'PLA','netGrams':1000,'count':16}")
                .expect(201)
                .each("/items", "id")
                .toList();
    }

    private String planned() {
        return shop.run("{'printerId':'%s','items':[%s],'materials':[%s]}"
                .formatted(
                        shop.printer(),
                        list(MODELS, i -> "{'modelId':'%s','quantity':2}".formatted(models.get(i))),
                        list(SPOOLS, i -> "{'spoolId':'%s','estimatedGrams':9}".formatted(first.get(i)))));
    }

    private void complete(String run) {
        direct.call(
                        complete,
                        "POST",
                        "/v1/runs/" + run + "/complete",
                        "{'startedAt':'2026-05-01T07:00:00Z','items':[%s],'materials':[%s]}"
                                .formatted(
                                        items(),
                                        list(SPOOLS, i -> "{'spoolId':'%s','actualGrams':10}".formatted(first.get(i)))))
                .expect(200);
    }

    private void correct(String run, List<String> to, List<String> from) {
        direct.call(
                        editResults,
                        "PUT",
                        "/v1/runs/" + run + "/results",
                        "{'reason':'other spools','items':[%s],'materials':[%s]}"
                                .formatted(
                                        items(),
                                        list(
                                                SPOOLS,
                                                i -> "{'spoolId':'%s','insteadOf':'%s','actualGrams':10}"
                                                        .formatted(to.get(i), from.get(i)))),
                        "if-match",
                        "*")
                .expect(200);
    }

    private String items() {
        return list(MODELS, i -> "{'modelId':'%s','successful':1,'failed':1}".formatted(models.get(i)));
    }

    private void deliver() {
        assertThat(Direct.invoke(settle, Parts.messages(farm, 1)).get("batchItemFailures"))
                .isEmpty();
    }

    private List<Double> remaining(List<String> spools) {
        return spools.stream().map(shop::remaining).toList();
    }

    private static String list(int size, IntFunction<String> entry) {
        return IntStream.range(0, size).mapToObj(entry).collect(Collectors.joining(","));
    }
}
