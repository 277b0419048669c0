package nozzly.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nozzly.catalog.Farm;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import nozzly.run.Run;

/** The events that printers sent, for 90 days. What becomes of one is written together with what it does to its run. */
public interface PrinterEvents {

    /**
     * Keeps an event, once for each key of its connection.
     *
     * @param body as it came, without images
     * @return whether it is new
     */
    boolean add(PrinterEvent event, byte[] body);

    /** As it is now. */
    Optional<PrinterEvent> find(String farm, String id);

    /**
     * Newest first. A page may be short.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    Page<PrinterEvent> list(String farm, EventFilter filter, int limit, String after);

    /** Those that wait to be looked at, of all farms. May lag a second. */
    List<Waiting> waiting();

    /** Writes what became of an event, unless it was settled meanwhile. */
    Saved settle(PrinterEvent event, Once once);

    /** Likewise, with the next version of its run. */
    Saved settle(PrinterEvent event, Run changed, Once once);

    /** Likewise, where the run's results are the first of its farm. */
    Saved settle(PrinterEvent event, Run changed, Farm farm, Once once);

    /** Likewise, with a run that it makes. */
    Saved settleNew(PrinterEvent event, Run made);

    record Waiting(String farm, String event, Instant since) {}
}
