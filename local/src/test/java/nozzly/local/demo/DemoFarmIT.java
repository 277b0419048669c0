package nozzly.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nozzly.function.App;
import nozzly.function.Settings;
import nozzly.local.Options;
import nozzly.local.Stack;
import nozzly.run.Run;
import nozzly.run.RunStatus;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.Spool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoFarmIT {

    /** In the night, and clocks were put forward within the last 90 days. */
    private static final Instant NOW = Instant.parse("2026-04-01T00:10:00Z");

    private static final List<Long> RUNS = LongStream.rangeClosed(1, 40).boxed().toList();
    private static final List<Long> SPOOLS =
            LongStream.rangeClosed(1, 14).boxed().toList();

    private static Stack stack;
    private static App app;
    private static boolean made;

    @BeforeAll
    static void seed() throws IOException {
        stack = Stack.start(Options.inMemory(Path.of("../template.yaml")).withoutEvents());
        app = new App(settings(), stack.dynamoDb(), stack.sqs(), InstantSource.fixed(NOW));
        made = seedAgain();
    }

    @AfterAll
    static void stop() throws IOException {
        stack.close();
    }

    private static Settings settings() {
        return new Settings(stack.template().functions().getFirst().environment());
    }

    private static boolean seedAgain() {
        return DemoFarm.seed(settings(), stack.dynamoDb(), stack.sqs(), InstantSource.fixed(NOW), told -> {});
    }

    private static Map<Long, Run> runs() {
        return app.runs().findAll(DemoFarm.FARM, RUNS);
    }

    @Test
    void hasFortyRunsOfTheLastNinetyDays() {
        assertThat(made).isTrue();
        assertThat(runs().values().stream().collect(groupingBy(Run::status, counting())))
                .containsOnly(
                        entry(RunStatus.COMPLETED, 28L),
                        entry(RunStatus.FAILED, 6L),
                        entry(RunStatus.CANCELLED, 1L),
                        entry(RunStatus.IN_PROGRESS, 2L),
                        entry(RunStatus.PENDING, 3L));
        assertThat(runs().values()).allSatisfy(run -> {
            assertThat(run.createdAt()).isBetween(NOW.minus(Duration.ofDays(91)), NOW);
            assertThat(run.unsettledSince()).isNull();
            if (run.endedAt() != null) {
                assertThat(run.endedAt()).isBetween(run.startedAt(), NOW);
            }
        });
    }

    @Test
    void hasOneCorrectionAndOneReprint() {
        assertThat(runs().values().stream().filter(run -> run.revisions().size() > 1))
                .hasSize(1);
        assertThat(runs().values().stream().filter(run -> !run.reprints().isEmpty()))
                .hasSize(1);
    }

    @Test
    void itsPrintersPrintOneRunAtATime() {
        Map<String, List<Run>> byPrinter = runs().values().stream()
                .filter(run -> run.startedAt() != null)
                .sorted(Comparator.comparing(Run::startedAt))
                .collect(groupingBy(run -> run.printer().id()));
        assertThat(byPrinter).hasSize(6);
        byPrinter.values().forEach(runs -> {
            for (int i = 1; i < runs.size(); i++) {
                assertThat(runs.get(i).startedAt()).isAfter(runs.get(i - 1).endedAt());
            }
        });
    }

    @Test
    void itsLedgersAddUp() {
        Map<Long, Spool> spools = app.spools().findAll(DemoFarm.FARM, SPOOLS);
        assertThat(spools).hasSize(14);
        spools.values().forEach(spool -> {
            List<LedgerEntry> ledger = app.spools()
                    .ledger(DemoFarm.FARM, spool.number(), 100, null)
                    .items()
                    .reversed();
            Grams balance = Grams.ZERO;
            for (LedgerEntry entry : ledger) {
                balance = balance.plus(entry.delta());
                assertThat(entry.balance()).isEqualTo(balance);
            }
            assertThat(spool.stock().remaining()).isEqualTo(balance);
            assertThat(spool.isOverdrawn()).isFalse();
        });
    }

    @Test
    void hasALowSpoolAndOneThatIsNearlyEmpty() {
        List<Spool> low = app.spools().findAll(DemoFarm.FARM, SPOOLS).values().stream()
                .filter(Spool::isLow)
                .toList();
        assertThat(low).hasSize(2);
        assertThat(low).anyMatch(spool -> spool.stock().remaining().compareTo(Grams.of(40)) < 0);
    }

    @Test
    void aFarmThatHasSomethingIsLeftAlone() {
        assertThat(seedAgain()).isFalse();
        assertThat(app.runs().find(DemoFarm.FARM, 41)).isEmpty();
    }
}
