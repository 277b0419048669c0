package nozzly.catalog;

import nozzly.farm.Once;
import nozzly.farm.Saved;

/** The settings of all farms. */
public interface Farms {

    /** As they are now; the defaults where nothing was saved. */
    Farm get(String farm);

    /**
     * Replaces the version before {@code farm.version()}, unless the farm got its first results since it was read.
     * Whether it has results stays as it is.
     */
    Saved replace(Farm farm, Once once);
}
