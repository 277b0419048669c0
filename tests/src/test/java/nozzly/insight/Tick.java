package nozzly.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happens at one moment of a farm's life, in this order.
 *
 * @param at when runs are created and changed; the rest follows minute by minute
 * @param creates in the order of their numbers
 * @param changes of runs that were created before, by number
 * @param stock weighings and adjustments, each of another spool
 * @param settings of farm, printers, models and the details of spools
 */
record Tick(
        Instant at, List<Call> creates, SortedMap<Integer, List<Call>> changes, List<Call> stock, List<Call> settings) {

    Tick(Instant at) {
        this(at, new ArrayList<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    }

    void change(int run, Call call) {
        changes.computeIfAbsent(run, none -> new ArrayList<>()).add(call);
    }
}
