package nozzly.run;

/** Where runs are named whose results wait for settlement. Sending is a hint: the sweeper finds what was lost. */
public interface SettlementQueue {

    /** Never throws: what could not be sent is logged and left to the sweeper. */
    void send(String farm, long run);
}
