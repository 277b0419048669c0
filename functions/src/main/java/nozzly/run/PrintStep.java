package nozzly.run;

/** What a printer's report does to a run. */
public sealed interface PrintStep {

    /**
     * The run's next version.
     *
     * @param recorded whether it got results, which wait for their settlement
     */
    record Changed(Run run, boolean recorded) implements PrintStep {}

    /** Nothing: a report told the same of this print before. */
    record Repeated() implements PrintStep {}

    /** Nothing: a person has closed the run. */
    record Closed() implements PrintStep {}

    /**
     * Nothing but a word of it in the history: it contradicts what was told of this print before.
     *
     * @param run the next version; the same as before where the history says so already, or is full
     */
    record Conflict(Run run) implements PrintStep {}

    /** Nothing: the run's history is full. */
    record NoRoom() implements PrintStep {}
}
