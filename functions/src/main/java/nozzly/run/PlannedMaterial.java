package nozzly.run;

import nozzly.spool.Grams;

/**
 * A spool that a run is to use.
 *
 * @param estimated null when nobody estimated it
 */
public record PlannedMaterial(long spool, String label, Grams estimated) {}
