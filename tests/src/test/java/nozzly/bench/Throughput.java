package nozzly.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nozzly.harness.Api;
import nozzly.harness.AtOnce;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;

/**
 * Requests a second through the local stack's HTTP API, of a farm with 20 printers and at most 50 open runs; clients,
 * stores and settlement are in the same JVM.
 */
final class Throughput {

    private static final int CLIENTS = 8;
    private static final int REQUESTS = 1000;
    private static final int OPEN = 50;
    private static final int PRINTERS = 20;

    private Throughput() {}

    static void print() {
        Workshop shop = new Workshop(TestStack.api(Api.newFarm(), "manager"));
        List<String> printers =
                IntStream.range(0, PRINTERS).mapToObj(i -> shop.printer()).toList();
        String model = shop.model("Vase", 42);
        List<String> spools = IntStream.range(0, PRINTERS)
                .mapToObj(i -> shop.spool("PLA", 100_000))
                .toList();
        String[] runs = new String[REQUESTS];
        IntConsumer create = i -> runs[i] = shop.run(
                "{'printerId':'%s','items':[{'modelId':'%s','quantity':1}],'materials':[{'spoolId':'%s','estimatedGrams':42}]}"
                        .formatted(printers.get(i % PRINTERS), model, spools.get(i % PRINTERS)));
        IntConsumer complete = i -> shop.complete(
                        runs[i],
                        Workshop.allGood(model, 1, spools.get(i % PRINTERS), 43.5)
                                .replaceFirst("\\{", "{'startedAt':'2026-05-01T08:00:00Z',"))
                .expect(200);
        Bench.title("Local requests a second, %d clients, %d printers".formatted(CLIENTS, PRINTERS));
        double[] seconds = new double[2];
        for (int from = 0; from < REQUESTS; from += OPEN) {
            seconds[0] += timed(from, create);
            seconds[1] += timed(from, complete);
        }
        Bench.line("create", "%.0f".formatted(REQUESTS / seconds[0]));
        Bench.line("complete", "%.0f".formatted(REQUESTS / seconds[1]));
        long start = System.nanoTime();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> shop.api().get("/v1/dashboard").number("/settlement/waiting") == 0);
        Bench.line("all settled after the last completion", "%.1f s".formatted((System.nanoTime() - start) / 1e9));
    }

    private static double timed(int from, IntConsumer request) {
        long start = System.nanoTime();
        AtOnce.call(CLIENTS, client -> {
            for (int i = from + client; i < from + OPEN; i += CLIENTS) {
                request.accept(i);
            }
            return client;
        });
        return (System.nanoTime() - start) / 1e9;
    }
}
