package nozzly.settlement;

/** How settling a run ended. {@code conflicts} is how often something else changed meanwhile. */
public sealed interface Settling {

    /** @param overdrawn how many spools it used more of than they had */
    record Settled(int conflicts, int overdrawn) implements Settling {}

    /** Nothing waited for it: stock and figures show its newest results. */
    record AlreadySettled(int conflicts) implements Settling {}

    /** There is no such run. */
    record Unknown() implements Settling {}

    /** The time ran out. It waits on, and stock and figures show what they showed. */
    record StillWaiting(int conflicts) implements Settling {}
}
