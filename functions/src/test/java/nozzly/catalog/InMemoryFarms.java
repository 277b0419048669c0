package nozzly.catalog;

import nozzly.farm.Once;
import nozzly.farm.People;
import nozzly.farm.Saved;

/** The settings of one farm. */
public final class InMemoryFarms implements Farms {

    public Farm only =
            new Farm(People.FARM, 0, null, Farm.DEFAULT_ZONE, Farm.DEFAULT_CURRENCY, null, null, null, false);

    /** What somebody else does just before the next write. */
    public Runnable meanwhile = () -> {};

    @Override
    public Farm get(String farm) {
        return only;
    }

    @Override
    public Saved replace(Farm farm, Once once) {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
        if (only.version() != farm.version() - 1 || only.hasResults() != farm.hasResults()) {
            return Saved.CHANGED;
        }
        only = farm;
        return Saved.DONE;
    }

    /** As the first results of the farm do. */
    public void markHasResults() {
        only = new Farm(
                only.farm(),
                only.version(),
                only.name(),
                only.timeZone(),
                only.currency(),
                only.electricityPerKwh(),
                only.labourPerHour(),
                only.labourMinutesPerRun(),
                true);
    }
}
