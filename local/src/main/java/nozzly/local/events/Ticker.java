package nozzly.local.events;

import java.time.InstantSource;
import nozzly.local.lambda.Invocation.Answered;
import nozzly.local.lambda.Invocation.Failed;
import nozzly.local.lambda.Invocation.TimedOut;
import nozzly.local.lambda.LocalFunction;
import nozzly.local.template.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Invokes a function as its schedule does. */
public final class Ticker {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final Schedule schedule;
    private final LocalFunction function;
    private final InstantSource clock;

    public Ticker(Schedule schedule, LocalFunction function, InstantSource clock) {
        this.schedule = schedule;
        this.function = function;
        this.clock = clock;
    }

    Schedule schedule() {
        return schedule;
    }

    /** Invoke the function now, whatever its rate. */
    public void tick() {
        switch (function.invoke(ScheduledEvent.of(schedule.id(), clock.instant()))) {
            case Answered answered -> LOG.debug("{} ran as scheduled", function.id());
            case Failed(Throwable reason) -> LOG.error("{} failed as scheduled", function.id(), reason);
            case TimedOut(var limit) -> LOG.error("{} took longer than {} as scheduled", function.id(), limit);
        }
    }
}
