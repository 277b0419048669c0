package nozzly.local.demo;

import static nozzly.local.demo.DemoModel.CABLE_CLIP;
import static nozzly.local.demo.DemoModel.DESK_SIGN;
import static nozzly.local.demo.DemoModel.DRONE_BUMPER;
import static nozzly.local.demo.DemoModel.KEYCHAIN;
import static nozzly.local.demo.DemoModel.LAMP_BRACKET;
import static nozzly.local.demo.DemoModel.PHONE_STAND;
import static nozzly.local.demo.DemoModel.PLANT_POT;
import static nozzly.local.demo.DemoModel.WALL_HOOK;
import static nozzly.local.demo.DemoPrinter.COLOURS;
import static nozzly.local.demo.DemoPrinter.FAST;
import static nozzly.local.demo.DemoPrinter.LARGE;
import static nozzly.local.demo.DemoPrinter.LEFT;
import static nozzly.local.demo.DemoPrinter.OLD;
import static nozzly.local.demo.DemoPrinter.RIGHT;
import static nozzly.local.demo.DemoSpool.ASA_BLACK;
import static nozzly.local.demo.DemoSpool.ASA_GREY;
import static nozzly.local.demo.DemoSpool.BLACK;
import static nozzly.local.demo.DemoSpool.BLUE;
import static nozzly.local.demo.DemoSpool.PETG_BLACK;
import static nozzly.local.demo.DemoSpool.PETG_CLEAR;
import static nozzly.local.demo.DemoSpool.PETG_ORANGE;
import static nozzly.local.demo.DemoSpool.RED;
import static nozzly.local.demo.DemoSpool.SILVER;
import static nozzly.local.demo.DemoSpool.TPU_BLACK;
import static nozzly.local.demo.DemoSpool.TPU_BLUE;
import static nozzly.local.demo.DemoSpool.WHITE;
import static nozzly.local.demo.DemoSpool.WHITE_COLOURS;
import static nozzly.local.demo.DemoSpool.YELLOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import nozzly.run.FailureReason;
import nozzly.spool.Grams;

/** What happened in the demo farm, and when. */
final class DemoScript {

    private static final int DAYS = 90;
    private static final long SEED = 42;
    private static final long SCALE_MILLIGRAMS = 100;
    private static final Duration PLANNED_AHEAD = Duration.ofMinutes(25);
    private static final Duration BETWEEN_PLATES = Duration.ofMinutes(20);

    private final Instant now;
    private final LocalDate today;
    private final Random random = new Random(SEED);
    private final List<Step> steps = new ArrayList<>();

    private record Step(Instant at, Consumer<DemoPeople> action) {}

    DemoScript(Instant now) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, DemoPeople.ZONE);
        step(at(DAYS, 8), people -> people.setUp(today.minusDays(DAYS)));
        firstMonth();
        secondMonth();
        thirdMonth();
        rightNow();
    }

    /** Does all of it in the order of time; {@code clock} is the one that {@code people} look at. */
    void play(DemoPeople people, DemoClock clock) {
        steps.stream().sorted(Comparator.comparing(Step::at)).forEach(step -> {
            clock.set(step.at());
            step.action().accept(people);
        });
    }

    private void firstMonth() {
        completed(at(89, 9), run(LEFT, KEYCHAIN, 24, BLACK), 24);
        completed(at(87, 10), run(RIGHT, PHONE_STAND, 4, WHITE), 4);
        completed(at(85, 8), run(COLOURS, DESK_SIGN, 1, WHITE_COLOURS, RED, YELLOW), 1);
        completed(at(83, 9), run(FAST, WALL_HOOK, 18, PETG_BLACK), 18);
        failed(
                at(80, 9),
                run(LARGE, LAMP_BRACKET, 2, ASA_BLACK),
                30,
                0,
                FailureReason.WARPING,
                "Corners lifted: the chamber was cold.");
        completed(at(78, 9), run(LARGE, LAMP_BRACKET, 2, ASA_BLACK), 2);
        completed(at(76, 14), run(OLD, CABLE_CLIP, 60, SILVER), 60);
        completed(at(73, 9), run(LEFT, PHONE_STAND, 4, BLACK), 4);
        completed(at(71, 11), run(FAST, PLANT_POT, 1, PETG_ORANGE), 1);
        weighed(at(69, 10), run(COLOURS, DRONE_BUMPER, 4, TPU_BLACK), 4);
        failed(
                at(66, 8),
                run(RIGHT, KEYCHAIN, 12, RED),
                15,
                0,
                FailureReason.ADHESION,
                "First layer came off: plate was not cleaned.");
        completed(at(64, 9), run(FAST, PLANT_POT, 2, PETG_ORANGE), 2);
        completed(at(62, 8), run(LARGE, LAMP_BRACKET, 4, ASA_BLACK), 3, FailureReason.WARPING);
    }

    private void secondMonth() {
        completed(at(59, 7), run(LEFT, PHONE_STAND, 8, WHITE), 8);
        completed(at(57, 9), run(COLOURS, DESK_SIGN, 2, WHITE_COLOURS, RED, BLUE), 2);
        completed(at(54, 8), run(FAST, WALL_HOOK, 27, PETG_CLEAR), 26, FailureReason.STRINGING);
        failed(
                at(52, 9),
                run(OLD, CABLE_CLIP, 90, SILVER),
                62,
                50,
                FailureReason.SPAGHETTI,
                "The second plate came loose over night.");
        completed(at(49, 8), run(RIGHT, KEYCHAIN, 36, YELLOW), 35, FailureReason.ADHESION);
        weighed(at(47, 9), run(COLOURS, DRONE_BUMPER, 8, TPU_BLACK), 8);
        completed(at(44, 8), run(FAST, PLANT_POT, 3, PETG_ORANGE), 3);
        completed(at(42, 10), run(LARGE, LAMP_BRACKET, 2, ASA_GREY), 2);
        cancelled(at(40, 9), run(LEFT, PHONE_STAND, 4, BLUE), "The order was withdrawn.");
        weighed(at(38, 9), run(LEFT, KEYCHAIN, 48, BLUE), 48);
        DemoRun clogged = run(COLOURS, DESK_SIGN, 2, WHITE_COLOURS, RED, YELLOW);
        failed(at(35, 9), clogged, 40, 0, FailureReason.CLOG, "The nozzle clogged at 40 %.");
        completed(at(34, 9), new DemoRun(COLOURS, DESK_SIGN, 2, List.of(WHITE_COLOURS, RED, YELLOW), clogged), 2);
        completed(at(32, 8), run(FAST, WALL_HOOK, 18, PETG_BLACK), 18);
    }

    private void thirdMonth() {
        startForgotten(at(29, 10), run(OLD, CABLE_CLIP, 60, SILVER), 59);
        DemoRun mixedUp = run(RIGHT, PHONE_STAND, 4, WHITE);
        completed(at(27, 9), mixedUp, 4);
        step(
                at(26, 10),
                people -> people.correct(
                        mixedUp,
                        new DemoResult(List.of(new Grams(161_400)), false, 4, null, null, null),
                        BLUE,
                        "Light Blue was loaded, not White; weighed the parts."));
        failed(
                at(24, 8),
                run(LARGE, LAMP_BRACKET, 4, ASA_GREY),
                70,
                2,
                FailureReason.POWER_FAILURE,
                "The power went in the second plate.");
        completed(at(21, 11), run(COLOURS, DRONE_BUMPER, 4, TPU_BLUE), 4);
        completed(at(18, 8), run(LEFT, KEYCHAIN, 36, RED), 33, FailureReason.STRINGING);
        step(at(16, 9), people -> people.waste(PETG_CLEAR, Grams.of(12), "A tangle, cut off."));
        completed(at(15, 9), run(FAST, PLANT_POT, 2, PETG_CLEAR), 2);
        completed(at(12, 9), run(RIGHT, PHONE_STAND, 4, BLACK), 4);
        step(at(10, 17), people -> people.weigh(TPU_BLACK, new Grams(6_800), "Monthly count."));
        failed(at(8, 9), run(LARGE, LAMP_BRACKET, 2, ASA_BLACK), 85, 0, FailureReason.LAYER_SHIFT, "A belt was loose.");
        completed(at(5, 9), run(COLOURS, DESK_SIGN, 1, WHITE_COLOURS, RED, YELLOW), 1);
    }

    private void rightNow() {
        DemoRun overdue = run(FAST, PLANT_POT, 1, PETG_BLACK);
        planned(ago(Duration.ofHours(8)).minus(PLANNED_AHEAD), overdue);
        step(ago(Duration.ofHours(8)), people -> people.start(overdue));
        DemoRun printing = run(LEFT, KEYCHAIN, 12, BLACK);
        planned(ago(Duration.ofMinutes(130)).minus(PLANNED_AHEAD), printing);
        step(ago(Duration.ofMinutes(130)), people -> people.start(printing));
        planned(ago(Duration.ofHours(26)), run(COLOURS, DRONE_BUMPER, 8, TPU_BLACK));
        planned(ago(Duration.ofHours(20)), run(LARGE, LAMP_BRACKET, 4, ASA_BLACK));
        planned(ago(Duration.ofHours(1)), run(RIGHT, KEYCHAIN, 60, RED));
    }

    private void completed(Instant start, DemoRun run, long good) {
        completed(start, run, good, null);
    }

    private void completed(Instant start, DemoRun run, long good, FailureReason whyFailed) {
        started(start, run);
        end(start, run, false, good, whyFailed, null);
    }

    private void weighed(Instant start, DemoRun run, long good) {
        started(start, run);
        end(start, run, true, good, null, null);
    }

    private void startForgotten(Instant start, DemoRun run, long good) {
        planned(start.minus(PLANNED_AHEAD), run);
        end(start, run, false, good, FailureReason.ADHESION, start);
    }

    private void end(
            Instant start, DemoRun run, boolean weighed, long good, FailureReason whyFailed, Instant startedAt) {
        long seconds = printSeconds(run, 100);
        DemoResult result = new DemoResult(used(run, 100), weighed, good, whyFailed, startedAt, duration(run, seconds));
        step(end(start, run, seconds), people -> people.complete(run, result));
    }

    private void failed(Instant start, DemoRun run, int percent, long good, FailureReason reason, String notes) {
        started(start, run);
        long seconds = printSeconds(run, percent);
        DemoResult result = new DemoResult(used(run, percent), false, good, null, null, duration(run, seconds));
        step(end(start, run, seconds), people -> people.fail(run, result, reason, notes));
    }

    private void cancelled(Instant creation, DemoRun run, String reason) {
        planned(creation, run);
        step(creation.plus(Duration.ofHours(6)), people -> people.cancel(run, reason));
    }

    private void started(Instant start, DemoRun run) {
        planned(start.minus(PLANNED_AHEAD), run);
        step(start, people -> people.start(run));
    }

    private void planned(Instant creation, DemoRun run) {
        step(creation, people -> people.create(run));
    }

    /** What a scale would show that it took of each spool. */
    private List<Grams> used(DemoRun run, int percent) {
        long thousandths = 1000 + run.model.bias + Math.round(random.nextGaussian() * run.model.spread);
        return run.estimates().stream()
                .map(estimate -> estimate.milligrams() * percent * thousandths / 100_000)
                .map(milligrams -> new Grams(milligrams / SCALE_MILLIGRAMS * SCALE_MILLIGRAMS))
                .toList();
    }

    private long printSeconds(DemoRun run, int percent) {
        return run.seconds() * percent * random.nextInt(975, 1055) / 100_000;
    }

    /** Between plates nobody prints, so the time from start to end is not what it took. */
    private static Long duration(DemoRun run, long seconds) {
        return run.plates() > 1 ? seconds : null;
    }

    private static Instant end(Instant start, DemoRun run, long seconds) {
        return start.plusSeconds(seconds).plus(BETWEEN_PLATES.multipliedBy(run.plates() - 1));
    }

    private static DemoRun run(DemoPrinter printer, DemoModel model, long pieces, DemoSpool... spools) {
        return new DemoRun(printer, model, pieces, List.of(spools), null);
    }

    private void step(Instant at, Consumer<DemoPeople> action) {
        steps.add(new Step(at, action));
    }

    private Instant ago(Duration duration) {
        return now.minus(duration);
    }

    /** An hour of a day in the farm's zone, and some minutes. */
    private Instant at(int daysAgo, int hour) {
        return today.minusDays(daysAgo)
                .atTime(hour, random.nextInt(0, 50))
                .atZone(DemoPeople.ZONE)
                .toInstant();
    }
}
