package nozzly.run;

import nozzly.spool.Grams;

/**
 * What a run used of a spool.
 *
 * @param planned number of the planned spool it stands for, itself or the one it took the place of; null when added
 * @param estimated of the planned spool; null when there is none
 * @param weighing null when grams were entered
 */
public record UsedMaterial(
        long spool, String label, Long planned, Grams estimated, Grams actual, Weighing weighing, Basis basis) {

    /** Whether people measured it, or software worked it out. */
    public enum Basis {
        MEASURED,
        ESTIMATED
    }
}
