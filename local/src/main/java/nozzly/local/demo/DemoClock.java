package nozzly.local.demo;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows what it is set to, so that use cases record past times. */
final class DemoClock implements InstantSource {

    private Instant now;

    DemoClock(Instant now) {
        this.now = now;
    }

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
