package nozzly.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import nozzly.catalog.Farms;

/** Which day it is on a farm, in its time zone. */
public final class Today {

    private final Farms farms;
    private final InstantSource clock;

    public Today(Farms farms, InstantSource clock) {
        this.farms = farms;
        this.clock = clock;
    }

    public LocalDate of(String farm) {
        return LocalDate.ofInstant(clock.instant(), farms.get(farm).timeZone());
    }
}
