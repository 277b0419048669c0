package nozzly.spool;

import java.time.LocalDate;
import nozzly.farm.Money;

/**
 * What people say of a spool; all but material and net weight may be null.
 *
 * @param net weight of the filament on a full spool
 * @param tare weight of the empty spool
 * @param price of the full spool
 * @param lowAt below this the spool counts as low
 */
public record SpoolDetails(
        String label,
        String material,
        String brand,
        SpoolColor color,
        Grams net,
        Grams tare,
        Money price,
        Grams lowAt,
        String location,
        String lot,
        LocalDate purchasedOn,
        String notes,
        boolean archived) {}
