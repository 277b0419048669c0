package nozzly.function;

/** What can answer an event of its own before it is asked anything, so that all it needs is loaded; see {@link Priming}. */
interface Primed {

    byte[] prime();
}
