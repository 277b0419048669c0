package nozzly.local.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.model.Message;

/** Keeps pumps going, each with as many threads as it may hand over batches at the same time. */
public final class Pollers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pollers.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int MOST_PER_QUEUE = 10;

    private final List<Thread> threads = new ArrayList<>();

    /** Those that wait for messages: they, and not those that handle some, may be interrupted. Guards itself. */
    private final Set<Thread> waiting = new HashSet<>();

    private boolean closing;

    public Pollers(List<QueuePump> pumps) {
        for (QueuePump pump : pumps) {
            int pollers = Math.min(pump.source().maximumConcurrency(), MOST_PER_QUEUE);
            for (int i = 1; i <= pollers; i++) {
                threads.add(
                        Thread.ofVirtual().name(pump.source().queue() + "-" + i).start(() -> poll(pump)));
            }
        }
    }

    /** Take no more messages, and wait until those taken are handled. */
    @Override
    public void close() {
        synchronized (waiting) {
            closing = true;
            waiting.forEach(Thread::interrupt);
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll(QueuePump pump) {
        while (startsToWait()) {
            try {
                pump.deliver(receive(pump));
            } catch (RuntimeException e) {
                LOG.warn("The queue {} does not answer", pump.source().queue(), e);
                pause();
            }
        }
    }

    private List<Message> receive(QueuePump pump) {
        try {
            return pump.receive(LONGEST_WAIT);
        } catch (SdkException e) {
            if (isClosing()) {
                return List.of();
            }
            throw e;
        } finally {
            synchronized (waiting) {
                waiting.remove(Thread.currentThread());
            }
            // The interrupt was for the waiting, which is over.
            Thread.interrupted();
        }
    }

    private boolean startsToWait() {
        synchronized (waiting) {
            if (!closing) {
                waiting.add(Thread.currentThread());
            }
            return !closing;
        }
    }

    private boolean isClosing() {
        synchronized (waiting) {
            return closing;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
