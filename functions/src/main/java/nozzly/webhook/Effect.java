package nozzly.webhook;

import nozzly.catalog.Farm;
import nozzly.farm.Once;
import nozzly.farm.Saved;
import nozzly.run.Run;

/**
 * What becomes of an event, to be written at once.
 *
 * @param run as the event leaves it; null where it changes none
 * @param made whether the event makes the run
 * @param first the farm, where the run's results are its first; else null
 * @param recorded whether the run got results, which wait for their settlement
 */
record Effect(PrinterEvent event, Run run, boolean made, Farm first, boolean recorded) {

    static Effect none(PrinterEvent event) {
        return new Effect(event, null, false, null, false);
    }

    Saved saveIn(PrinterEvents events, Once once) {
        if (run == null) {
            return events.settle(event, once);
        }
        if (made) {
            return events.settleNew(event, run);
        }
        return first == null ? events.settle(event, run, once) : events.settle(event, run, first, once);
    }
}
