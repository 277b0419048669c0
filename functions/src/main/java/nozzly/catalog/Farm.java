package nozzly.catalog;

import java.time.ZoneId;
import nozzly.farm.Money;

/**
 * What holds for a whole farm.
 *
 * @param version counts the changes people made to it; 0 while nobody has
 * @param name null while it has none
 * @param timeZone in which its days begin and end
 * @param currency ISO 4217 code of all its money
 * @param electricityPerKwh null when unknown, like the two of labour
 * @param hasResults whether a run was ever completed or failed: amounts are recorded then, so the currency stays
 */
public record Farm(
        String farm,
        long version,
        String name,
        ZoneId timeZone,
        String currency,
        Money electricityPerKwh,
        Money labourPerHour,
        Long labourMinutesPerRun,
        boolean hasResults) {

    public static final ZoneId DEFAULT_ZONE = ZoneId.of("UTC");
    public static final String DEFAULT_CURRENCY = "EUR";
}
