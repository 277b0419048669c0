package nozzly.run;

import java.time.ZoneId;
import java.util.Map;
import nozzly.farm.Money;
import nozzly.spool.Grams;

/**
 * What a run's cost and day are worked out with. The first results freeze them; a rate that was null then is taken when
 * a correction finds one.
 *
 * @param tariff of a kilowatt hour
 * @param machine of the printer that printed it
 * @param spools by number
 * @param pieceGrams what a piece of each model weighs, by number; unknown ones are missing
 */
public record Rates(
        String currency,
        ZoneId timeZone,
        Money tariff,
        Money labourPerHour,
        Long labourMinutes,
        Machine machine,
        Map<Long, SpoolRate> spools,
        Map<Long, Grams> pieceGrams) {

    public Rates {
        spools = Map.copyOf(spools);
        pieceGrams = Map.copyOf(pieceGrams);
    }

    public record Machine(long printer, Money hourlyCost, Long watts) {}

    /**
     * @param price of the full spool; null when unknown
     * @param material and {@code color} as reports group them; color may be null
     */
    public record SpoolRate(Money price, Grams net, String material, String color) {}
}
