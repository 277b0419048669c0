package nozzly.webhook;

/**
 * Which events a list is about.
 *
 * @param connection number; null for all
 * @param matched true for those about a run, false for those that would change one and found none; null for all
 */
public record EventFilter(Long connection, Boolean matched) {

    public boolean wants(PrinterEvent event) {
        return (connection == null || connection == event.origin().connection())
                && (matched == null || (matched ? event.run() != null : event.outcome() == EventOutcome.UNMATCHED));
    }
}
