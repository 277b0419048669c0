package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nozzly.function.CompleteRunFunction;
import nozzly.function.CreateRunFunction;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Direct;
import nozzly.harness.FaultyHttpClient.Fault;
import nozzly.harness.Parts;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.Test;

/** Idempotency keys, and writes whose answer is lost, with the clock and the network in the test's hands. */
class RequestKeysIT {

    private final String farm = Api.newFarm();
    private final Parts parts = new Parts();
    private final CreateRunFunction create = new CreateRunFunction(parts.app());

    @Test
    void aKeyIsRememberedForSevenDays() {
        Answer first = created(farm);
        parts.pass(Duration.ofDays(7).minusSeconds(1));
        Answer again = created(farm);
        parts.pass(Duration.ofSeconds(2));
        Answer afterwards = created(farm);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(afterwards.id()).isNotEqualTo(first.id());
    }

    @Test
    void oneKeyInTwoFarmsIsTwoRequests() {
        String other = Api.newFarm();

        assertThat(created(farm).headers().firstValue("idempotency-replayed")).isEmpty();
        assertThat(created(other).headers().firstValue("idempotency-replayed")).isEmpty();
    }

    @Test
    void aCompletionWhoseAnswerIsLostOnTheWaySucceeds() {
        Workshop shop = new Workshop(TestStack.api(farm, "manager"));
        String run = shop.run("{'printerId':'" + shop.printer() + "'}");
        shop.complete(shop.run("{'printerId':'PRINTER-001'}"), "{'startedAt':'2026-05-01T07:00:00Z'}")
                .expect(200);

        parts.network().let(Fault.ANSWER_LOST, 0);
        new Direct(farm)
                .call(
                        new CompleteRunFunction(parts.app()),
                        "POST",
                        "/v1/runs/" + run + "/complete",
                        "{'startedAt':'2026-05-01T07:00:00Z'}")
                .expect(200);
    }

    private Answer created(String of) {
        Workshop shop = new Workshop(TestStack.api(of, "manager"));
        if (shop.api().get("/v1/printers").at("/items").isEmpty()) {
            shop.printer();
        }
        return new Direct(of)
                .call(create, "POST", "/v1/runs", "{'printerId':'PRINTER-001'}", "idempotency-key", "one")
                .expect(201);
    }
}
