package nozzly.run;

/** A model and how many of it a run is to print. */
public record PlannedItem(long model, String name, long quantity) {}
