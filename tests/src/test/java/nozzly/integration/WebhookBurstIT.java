package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.AtOnce;
import nozzly.harness.Hook;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A thousand events at once, some of them doubled, some out of order. */
class WebhookBurstIT {

    private static final int PRINTERS = 10;
    private static final int JOBS_OF_A_PRINTER = 50;
    private static final int DUPLICATES_PERCENT = 3;
    private static final int REORDERED_PERCENT = 2;
    private static final long SEED = 6;

    private final Workshop shop = new Workshop(TestStack.api(Api.newFarm(), "manager"));
    private final Api api = shop.api();

    /** The start and the end of each job, each in its time: most end well, every fifth is cancelled. */
    @Test
    void everyRunIsInItsRightStateAndNoMessageIsLeft() {
        List<Hook> hooks = new ArrayList<>();
        List<String> spools = new ArrayList<>();
        for (int i = 0; i < PRINTERS; i++) {
            String spool = shop.spool("PLA", 1000);
            String printer = api.post("/v1/printers", "{'name':'Printer %d','loadedSpools':['%s']}".formatted(i, spool))
                    .expect(201)
                    .id();
            spools.add(spool);
            hooks.add(Hook.of(
                    api,
                    "{'source':'standard-webhooks','printerId':'%s','completes':true,'makesRuns':true}"
                            .formatted(printer)));
        }

        List<Integer> sent = AtOnce.call(PRINTERS, i -> {
            List<String> bodies = bodies(new Random(SEED + i));
            bodies.forEach(body -> hooks.get(i).json(body).expect(200));
            return bodies.size();
        });

        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isGreaterThan(2 * PRINTERS * JOBS_OF_A_PRINTER);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(all("/v1/runs?limit=100&status=COMPLETED,FAILED"))
                        .hasSize(PRINTERS * JOBS_OF_A_PRINTER));
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(api.get("/v1/dashboard").number("/settlement/waiting"))
                        .isZero());
        List<JsonNode> runs = all("/v1/runs?limit=100");
        assertThat(runs).hasSize(PRINTERS * JOBS_OF_A_PRINTER);
        assertThat(runs)
                .filteredOn(run -> run.get("status").textValue().equals("FAILED"))
                .hasSize(PRINTERS * ((JOBS_OF_A_PRINTER + 4) / 5));
        assertThat(all("/v1/printer-events?limit=100&matched=false")).isEmpty();
        spools.forEach(spool -> assertThat(shop.remaining(spool)).isEqualTo(1000 - 2 * JOBS_OF_A_PRINTER));
        assertThat(visible("PrinterEventsDeadLetterQueue")).isZero();
        assertThat(visible("SettlementDeadLetterQueue")).isZero();
    }

    /** Of one printer, in the order in which they are sent. */
    private static List<String> bodies(Random random) {
        List<String> bodies = new ArrayList<>();
        Instant first = Instant.now().minusSeconds(JOBS_OF_A_PRINTER * 3600L);
        for (int job = 0; job < JOBS_OF_A_PRINTER; job++) {
            Instant start = first.plusSeconds(job * 3600L);
            bodies.add(body("job.started", start, job, ""));
            bodies.add(body(
                    job % 5 == 0 ? "job.cancelled" : "job.succeeded",
                    start.plusSeconds(3000),
                    job,
                    ",'elapsedSeconds':3000,'consumption':[{'tool':0,'grams':2}]"));
        }
        for (int i = 1; i < bodies.size(); i++) {
            if (random.nextInt(100) < REORDERED_PERCENT) {
                Collections.swap(bodies, i - 1, i);
            }
        }
        for (int i = bodies.size() - 1; i >= 0; i--) {
            if (random.nextInt(100) < DUPLICATES_PERCENT) {
                bodies.add(i, bodies.get(i));
            }
        }
        return bodies;
    }

    private static String body(String type, Instant at, int job, String data) {
        return "{'type':'%s','timestamp':'%s','data':{'job':'job-%d','file':'part-%d.gcode'%s}}"
                .formatted(type, at, job, job, data);
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api.get(path + cursor).expect(200);
            page.at("/items").forEach(all::add);
            cursor = page.at("/nextCursor").isNull() ? null : "&cursor=" + page.text("/nextCursor");
        } while (cursor != null);
        return all;
    }

    private static int visible(String queue) {
        String url = TestStack.stack().queueUrl(queue);
        return Integer.parseInt(TestStack.stack()
                .sqs()
                .getQueueAttributes(
                        get -> get.queueUrl(url).attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
                .attributes()
                .get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    }
}
