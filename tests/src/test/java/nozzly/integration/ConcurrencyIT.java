package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.AtOnce;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrencyIT {

    private final Workshop shop = new Workshop(TestStack.api(Api.newFarm(), "manager"));
    private final Api api = shop.api();
    private String printer;
    private String model;
    private String spool;

    @BeforeEach
    void aFarmHasAPrinterAModelAndASpool() {
        printer = shop.printer();
        model = shop.model("Vase", 10);
        spool = shop.spool("PLA", 1000);
    }

    @Test
    void ofTwentyClientsThatCompleteOneRunAtOnceOneSucceeds() {
        String run = shop.started(printer, model, 1, spool, 10);

        List<Answer> answers = AtOnce.call(20, i -> shop.complete(run, Workshop.allGood(model, 1, spool, 10)));

        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        assertThat(answers)
                .extracting(Answer::status)
                .filteredOn(status -> status == 409)
                .hasSize(19);
        shop.settled(run);
        assertThat(shop.remaining(spool)).isEqualTo(990);
    }

    @Test
    void fiftyCreatesAtOnceGetFiftyNumbers() {
        List<Answer> answers = AtOnce.call(50, i -> api.post("/v1/runs", "{'printerId':'%s'}".formatted(printer)));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::id).doesNotHaveDuplicates().hasSize(50);
    }

    @Test
    void thirtyCompletionsAtOnceOnOneSpoolLeaveAnExactBalanceAndALedgerWithoutGapOrTwin() {
        List<String> runs = IntStream.range(0, 30)
                .mapToObj(i -> shop.started(printer, model, 1, spool, 10))
                .toList();

        AtOnce.call(
                30,
                i -> shop.complete(runs.get(i), Workshop.allGood(model, 1, spool, grams(i)))
                        .expect(200));
        runs.forEach(shop::settled);

        double used = IntStream.range(0, 30).mapToDouble(ConcurrencyIT::grams).sum();
        assertThat(Math.round(shop.remaining(spool) * 1000)).isEqualTo(Math.round((1000 - used) * 1000));
        List<JsonNode> entries = ledger();
        assertThat(entries).hasSize(31);
        long balance = 0;
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).get("sequence").asInt()).isEqualTo(i + 1);
            balance += milligrams(entries.get(i), "deltaGrams");
            assertThat(milligrams(entries.get(i), "balanceGrams")).isEqualTo(balance);
        }
        assertThat(entries.stream().map(entry -> entry.get("runId").asText())).doesNotHaveDuplicates();
    }

    private static double grams(int index) {
        return (10_001 + 1000 * index) / 1000.0;
    }

    /** Oldest first. */
    private List<JsonNode> ledger() {
        List<JsonNode> entries = new ArrayList<>();
        api.get("/v1/spools/" + spool + "/ledger?limit=100")
                .expect(200)
                .at("/items")
                .forEach(entries::add);
        Collections.reverse(entries);
        return entries;
    }

    private static long milligrams(JsonNode entry, String member) {
        return entry.get(member).decimalValue().movePointRight(3).longValueExact();
    }
}
