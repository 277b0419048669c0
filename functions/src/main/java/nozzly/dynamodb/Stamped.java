package nozzly.dynamodb;

/**
 * A record on its way into the store, with the random mark of this write: who meets its own mark where a condition
 * failed knows that the write was applied and only the answer was lost.
 */
record Stamped<T>(T item, String mark) {}
