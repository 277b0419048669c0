package nozzly.insight;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The life of a farm over 200 days: the same for the same seed, however its requests are scheduled. */
final class RandomRuns {

    static final int DAYS = 200;
    static final Instant BEGIN = Instant.parse("2026-05-01T08:00:00Z");

    private static final List<String> REASONS = List.of(
            "adhesion",
            "spaghetti",
            "layer-shift",
            "clog",
            "filament-runout",
            "stringing",
            "warping",
            "under-extrusion",
            "over-extrusion",
            "power-failure",
            "stopped",
            "other");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Pacific/Auckland"), ZoneId.of("America/New_York"));

    private final long seed;
    private final Random random;
    private final List<Tick> ticks = new ArrayList<>();

    private RandomRuns(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Two moments each day. */
    static List<Tick> of(long seed, int runs) {
        RandomRuns farm = new RandomRuns(seed);
        for (int day = 0; day < DAYS; day++) {
            for (int half = 0; half < 2; half++) {
                int minute = farm.random.nextInt(720 * half + 10, 720 * half + 710);
                farm.ticks.add(new Tick(BEGIN.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(minute))));
            }
        }
        Furniture.changes()
                .forEach((day, calls) -> farm.ticks.get(2 * day).settings().addAll(calls));
        int[] created = IntStream.range(0, runs)
                .map(run -> farm.random.nextInt(farm.ticks.size() - 1))
                .sorted()
                .toArray();
        for (int run = 1; run <= runs; run++) {
            farm.live(run, created[run - 1]);
        }
        farm.ticks.forEach(farm::changeStock);
        return farm.ticks;
    }

    private void live(int number, int created) {
        RandomRun run = new RandomRun(new Random(seed * 1_000_003 + number), created / 2);
        String path = "/v1/runs/" + RandomRun.id("RUN", number);
        ObjectNode plan = run.plan();
        if (number > 50 && run.chance(0.03)) {
            // The first ten end within days, come what may.
            plan.put("reprintOf", RandomRun.id("RUN", run.from(1, 10)));
        }
        ticks.get(created).creates().add(new Call("POST", "/v1/runs", plan));
        if (run.chance(0.04)) {
            call(created + 1, number, "PATCH", path, run.edit());
        }
        boolean early = number <= 10;
        if (!early && run.chance(0.05)) {
            call(later(run, created, 4), number, "POST", path + "/cancel", object());
            return;
        }
        int started = -1;
        if (run.chance(0.12)) {
            started = later(run, created, 2);
            call(started, number, "POST", path + "/start", object());
        }
        if (!early && run.chance(created > ticks.size() * 0.95 ? 0.3 : 0.003)) {
            return;
        }
        boolean failed = run.chance(0.2);
        int recorded = later(run, Math.max(started, created), 3);
        ObjectNode results = results(run, failed, recorded, started, true);
        if (failed) {
            results.put("reason", REASONS.get(run.from(0, REASONS.size() - 1)));
        }
        call(recorded, number, "POST", path + (failed ? "/fail" : "/complete"), results);
        correct(run, number, path, failed, recorded);
    }

    private void correct(RandomRun run, int number, String path, boolean failed, int recorded) {
        int corrections = run.chance(0.15) ? run.from(1, 3) : 0;
        int last = recorded;
        ObjectNode results = null;
        for (int i = 0; i < corrections; i++) {
            last = later(run, last, run.chance(0.3) ? 3 : 120);
            results = results != null && run.chance(0.1) ? results.deepCopy() : results(run, failed, last, -1, false);
            results.remove("printerId");
            if (run.chance(0.2)) {
                results.put("printerId", run.otherPrinter());
            }
            call(last, number, "PUT", path + "/results", results.put("reason", "misread " + (i + 1)));
        }
    }

    /**
     * @param started the tick when it started; -1 when nobody said so
     * @param first whether there were none before
     */
    private ObjectNode results(RandomRun run, boolean failed, int recorded, int started, boolean first) {
        ObjectNode results = object();
        results.set("materials", run.used(failed));
        boolean closedShort = run.chance(failed ? 0.02 : 0.06);
        if (!(failed && first && run.chance(0.4))) {
            results.set("items", run.printed(failed, closedShort));
        }
        if (closedShort) {
            results.put("closedShort", true);
        }
        if (run.chance(0.5)) {
            results.put("failureReason", REASONS.get(run.from(0, REASONS.size() - 1)));
        }
        Instant now = ticks.get(recorded).at();
        boolean keepsTimes = first ? started >= 0 && !run.isEven() && run.chance(0.5) : run.chance(0.6);
        if (!keepsTimes) {
            Instant end = first && run.chance(0.5) ? now : end(run, now);
            results.put("startedAt", end.minusSeconds(run.seconds()).toString());
            if (!end.equals(now) || run.chance(0.5)) {
                results.put("endedAt", end.toString());
            }
        }
        if (run.chance(0.35)) {
            results.put("durationSeconds", run.seconds());
        }
        return results;
    }

    /** Lately, or long ago, or at the last or first moment of a day somewhere. */
    private static Instant end(RandomRun run, Instant now) {
        Instant end = now.minusMillis(run.from(0, 20_000_000));
        if (run.chance(0.3)) {
            end = end.minus(Duration.ofHours(run.from(24, 24 * 45)));
        }
        if (run.chance(0.25)) {
            ZoneId zone = ZONES.get(run.from(0, 2));
            Instant midnight = end.atZone(zone)
                    .toLocalDate()
                    .atTime(LocalTime.MIDNIGHT)
                    .atZone(zone)
                    .toInstant();
            end = run.chance(0.5) ? midnight : midnight.minusMillis(1);
        }
        return end.truncatedTo(ChronoUnit.MILLIS);
    }

    private void changeStock(Tick tick) {
        int day = (int) Duration.between(BEGIN, tick.at()).toDays();
        for (int spool = 1; spool <= Furniture.SPOOLS; spool++) {
            String path = "/v1/spools/" + RandomRun.id("SPOOL", spool);
            double chance = random.nextDouble();
            if (chance < 0.04) {
                ObjectNode weighing = object().put("netGrams", Amounts.grams(random.nextLong(4_000_000)));
                tick.stock().add(new Call("POST", path + "/weigh", weighing));
            } else if (chance < 0.06) {
                String type = List.of("waste", "return", "adjustment").get(random.nextInt(3));
                long milligrams = random.nextLong(1, 200_000);
                boolean less = type.equals("waste") || type.equals("adjustment") && random.nextBoolean();
                ObjectNode change = object().put("type", type)
                        .put("deltaGrams", Amounts.grams(less ? -milligrams : milligrams))
                        .put("note", "day " + day);
                tick.stock().add(new Call("POST", path + "/adjust", change));
            }
        }
    }

    private void call(int tick, int run, String method, String path, ObjectNode body) {
        ticks.get(tick).change(run, new Call(method, path, body));
    }

    /** At most {@code most} ticks after {@code tick}, or at the last tick. */
    private int later(RandomRun run, int tick, int most) {
        return Math.min(tick + run.from(1, most), ticks.size() - 1);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
