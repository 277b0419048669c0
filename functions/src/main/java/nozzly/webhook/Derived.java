package nozzly.webhook;

import java.util.ArrayList;
import java.util.List;
import nozzly.spool.Grams;

/** Grams from lengths, for products that know no weight. */
public final class Derived {

    /** Of PLA at 1.24 g/cm³, 1.75 mm thick: π · (1.75 / 2)² · 1.24 milligrams a millimetre, in millionths. */
    private static final long MILLIONTHS_OF_MILLIGRAM_PER_MILLIMETRE = 2_982_550;

    private Derived() {}

    /** What was told, and for each length without a weight one more entry, with the weight alone. */
    public static List<Consumed> of(List<Consumed> consumption) {
        List<Consumed> all = new ArrayList<>(consumption);
        consumption.stream()
                .filter(consumed -> consumed.grams() == null && consumed.millimetres() != null)
                .map(consumed -> new Consumed(consumed.tool(), weight(consumed.millimetres()), null, Basis.DERIVED))
                .forEach(all::add);
        return all;
    }

    private static Grams weight(long millimetres) {
        return new Grams((millimetres * MILLIONTHS_OF_MILLIGRAM_PER_MILLIMETRE + 500_000) / 1_000_000);
    }
}
