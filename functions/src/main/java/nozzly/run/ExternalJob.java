package nozzly.run;

/** The job of print-farm software that a run is. Filled by webhooks. */
public record ExternalJob(String connectionId, String id, String fileName) {}
