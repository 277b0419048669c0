package nozzly.run;

/**
 * The job of print-farm software that a run is.
 *
 * @param id as the software names it; null where it names none
 * @param fileName null when unknown
 */
public record ExternalJob(String connectionId, String id, String fileName) {}
