package nozzly.spool;

import nozzly.farm.Change;
import nozzly.farm.Money;
import nozzly.farm.People;

/** Spools as tests need them. */
public final class SpoolSamples {

    private SpoolSamples() {}

    /** Of 1 kg for 25.00, full. */
    public static Spool spool(long number) {
        return spool(number, details(), Grams.of(1000));
    }

    public static Spool spool(long number, SpoolDetails details, Grams remaining) {
        return new Spool(People.FARM, number, 1, details, new SpoolStock(remaining, 1, null));
    }

    public static SpoolDetails details() {
        return new SpoolDetails(
                null,
                "PLA",
                "Prusament",
                new SpoolColor("Galaxy Black", "#1A1A1A"),
                Grams.of(1000),
                Grams.of(200),
                new Money(250_000),
                Grams.of(100),
                "Shelf 2",
                "L-17",
                null,
                null,
                false);
    }

    public static Spool archived(Spool spool) {
        SpoolDetails details =
                SpoolChanges.changing(e -> e.archived = Change.to(true)).on(spool.details());
        return spool(spool.number(), details, spool.stock().remaining());
    }
}
