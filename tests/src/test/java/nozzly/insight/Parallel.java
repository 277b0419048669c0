package nozzly.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does what may happen in any order at once, a few at a time. */
final class Parallel {

    private static final Semaphore FREE = new Semaphore(8);

    private Parallel() {}

    static <T> void each(Collection<T> all, Consumer<T> act) {
        all(all.stream().<Runnable>map(one -> () -> act.accept(one)).toList());
    }

    static void all(Collection<Runnable> acts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (Runnable act : acts) {
                done.add(threads.submit(() -> {
                    FREE.acquireUninterruptibly();
                    try {
                        act.run();
                    } finally {
                        FREE.release();
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
