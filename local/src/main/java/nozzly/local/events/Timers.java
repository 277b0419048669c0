package nozzly.local.events;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps tickers going at their rates. */
public final class Timers implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("schedules").daemon().factory());

    public Timers(List<Ticker> tickers) {
        for (Ticker ticker : tickers) {
            long rate = ticker.schedule().every().toSeconds();
            timer.scheduleAtFixedRate(ticker::tick, rate, rate, TimeUnit.SECONDS);
        }
    }

    /** Start nothing more, and wait for what runs. */
    @Override
    public void close() {
        timer.close();
    }
}
