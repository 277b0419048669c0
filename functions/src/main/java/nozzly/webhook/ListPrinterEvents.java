package nozzly.webhook;

import nozzly.farm.Page;

/** Lists what printers sent, newest first. */
public final class ListPrinterEvents {

    private final PrinterEvents events;

    public ListPrinterEvents(PrinterEvents events) {
        this.events = events;
    }

    /** @param after the {@code next} of the page before; null for the first */
    public Page<PrinterEvent> list(String farm, EventFilter filter, int limit, String after) {
        return events.list(farm, filter, limit, after);
    }
}
