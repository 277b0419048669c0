package nozzly.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Gatherers;
import nozzly.function.RebuildFiguresFunction;
import nozzly.harness.Direct;
import nozzly.harness.Parts;

/** Lives the life of a farm. Messages to the function that settles come doubled, late, out of order, or never. */
final class Farmer {

    private final Parts parts = new Parts();
    private final Direct direct;
    private final Desk desk;
    private final RequestStreamHandler settle;
    private final Random random;
    private final Told told = new Told();
    private final List<String> late = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();

    Farmer(String farm, long seed) {
        direct = new Direct(farm);
        desk = new Desk(direct, parts.app());
        settle = parts.settle();
        random = new Random(seed);
    }

    Desk desk() {
        return desk;
    }

    /** What the answers told. */
    Told told() {
        return told;
    }

    Parts parts() {
        return parts;
    }

    void live(List<Call> opening, List<Tick> ticks) {
        opening.forEach(this::sendAndNote);
        ticks.forEach(this::live);
        settleAll();
    }

    /** Runs that are created are numbered in their order; what happens meanwhile to others may happen in any. */
    private void live(Tick tick) {
        waitUntil(tick.at());
        List<Runnable> acts = new ArrayList<>();
        acts.add(() -> tick.creates().forEach(this::send));
        tick.changes().values().forEach(calls -> acts.add(() -> calls.forEach(this::sendAndNote)));
        Parallel.all(acts);
        List<String> messages = mostly(parts.queued(direct.farm()));
        waitUntil(tick.at().plusSeconds(60));
        acts.clear();
        tick.stock().forEach(call -> acts.add(() -> send(call)));
        if (random.nextInt(4) == 0) {
            // Whoever weighs does not see what waits, which then finds the spool weighed already.
            parts.indexes().lag(true);
            Parallel.all(acts);
            parts.indexes().lag(false);
            acts.clear();
        }
        acts.add(() -> deliver(messages));
        if (random.nextInt(10) == 0) {
            acts.add(() -> deliver(messages.reversed()));
        }
        Parallel.all(acts);
        waitUntil(tick.at().plusSeconds(120));
        tick.settings().forEach(this::sendAndNote);
        if (random.nextInt(3) == 0) {
            parts.sweep();
            deliver(parts.queued(direct.farm()));
        }
    }

    private void waitUntil(Instant time) {
        parts.pass(Duration.between(parts.instant(), time));
    }

    private JsonNode send(Call call) {
        return desk.send(call);
    }

    private void sendAndNote(Call call) {
        if (call.path().endsWith("/results")) {
            told.noteBefore(desk.get(call.path().replace("/results", "")));
        }
        told.note(call, send(call), parts.instant());
    }

    /** Most messages, some of them twice, in any order. The others come later or never. */
    private List<String> mostly(List<String> queued) {
        List<String> now = new ArrayList<>();
        Collections.shuffle(late, random);
        while (!late.isEmpty() && random.nextBoolean()) {
            now.add(late.removeLast());
        }
        for (String message : queued.stream().sorted().toList()) {
            sent.add(message);
            double fate = random.nextDouble();
            if (fate < 0.1) {
                late.add(message);
            } else if (fate > 0.2) {
                now.add(message);
            }
            if (fate > 0.9) {
                now.add(message);
            }
        }
        Collections.shuffle(now, random);
        return now;
    }

    /** The sweeper finds what was lost within 64 minutes. */
    private void settleAll() {
        deliver(late);
        for (int minute = 0; minute < 64; minute++) {
            parts.pass(Duration.ofMinutes(1));
            parts.sweep();
            deliver(parts.queued(direct.farm()));
        }
    }

    /** Delivers all messages that there ever were, each twice, in any order. */
    void deliverAllAgain() {
        List<String> again = new ArrayList<>(sent);
        again.addAll(sent);
        Collections.shuffle(again, random);
        Parallel.all(again.stream()
                .gather(Gatherers.windowFixed(10))
                .<Runnable>map(batch -> () -> deliver(batch))
                .toList());
    }

    JsonNode rebuildFigures() {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("farm", direct.farm());
        return Direct.invoke(new RebuildFiguresFunction(parts.app()), event);
    }

    private void deliver(List<String> messages) {
        for (int first = 0; first < messages.size(); first += 10) {
            ObjectNode batch = Parts.messages(direct.farm());
            messages.subList(first, Math.min(first + 10, messages.size())).forEach(body -> Parts.add(batch, body));
            assertThat(Direct.invoke(settle, batch).get("batchItemFailures")).isEmpty();
        }
    }
}
