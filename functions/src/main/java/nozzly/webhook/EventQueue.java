package nozzly.webhook;

/** Where events are named that wait to be looked at. Sending is a hint: what was lost is found waiting. */
public interface EventQueue {

    /** Never throws: what could not be sent is logged, and found waiting. */
    void send(String farm, String event);
}
