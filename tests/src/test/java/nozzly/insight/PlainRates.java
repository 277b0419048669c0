package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run's first results froze, and what corrections found for it where there was nothing before. */
final class PlainRates {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    private final ZoneId zone;
    private final Map<String, BigDecimal> prices = new HashMap<>();
    private final Map<String, BigDecimal> nets = new HashMap<>();
    private final Map<String, BigDecimal> pieceGrams = new HashMap<>();
    private BigDecimal tariff;
    private BigDecimal labourPerHour;
    private BigDecimal labourMinutes;
    private String printer;
    private BigDecimal hourlyCost;
    private BigDecimal watts;

    /** @param revisions the run as it was answered when each was recorded, oldest first */
    PlainRates(List<JsonNode> revisions, Told told) {
        zone = ZoneId.of(
                told.farm(recorded(revisions.getFirst())).get("timeZone").textValue());
        revisions.forEach(revision -> freeze(revision, recorded(revision), told));
    }

    static Instant recorded(JsonNode run) {
        return Instant.parse(run.at("/results/recordedAt").textValue());
    }

    private void freeze(JsonNode run, Instant now, Told told) {
        JsonNode farm = told.farm(now);
        tariff = first(tariff, farm.get("electricityPerKwh"));
        labourPerHour = first(labourPerHour, farm.get("labourPerHour"));
        labourMinutes = first(labourMinutes, farm.get("labourMinutesPerRun"));
        String printedOn = run.at("/printer/id").textValue();
        if (!printedOn.equals(printer)) {
            printer = printedOn;
            hourlyCost = null;
            watts = null;
        }
        hourlyCost = first(hourlyCost, told.printer(printer, now).get("hourlyCost"));
        watts = first(watts, told.printer(printer, now).get("watts"));
        for (JsonNode material : run.get("materials")) {
            String id = material.get("spoolId").textValue();
            JsonNode spool = told.spool(id, now);
            prices.put(id, first(prices.get(id), spool.get("price")));
            nets.put(id, first(nets.get(id), spool.get("netGrams")));
        }
        for (JsonNode item : run.get("items")) {
            String id = item.get("modelId").textValue();
            pieceGrams.put(id, first(pieceGrams.get(id), told.model(id, now).get("gramsPerPiece")));
        }
    }

    private static BigDecimal first(BigDecimal frozen, JsonNode today) {
        return frozen == null ? Amounts.of(today) : frozen;
    }

    ZoneId zone() {
        return zone;
    }

    /** Null when unknown. */
    BigDecimal pieceGrams(String model) {
        return pieceGrams.get(model);
    }

    BigDecimal material(String spool, BigDecimal grams) {
        BigDecimal price = prices.get(spool);
        return price == null ? null : Amounts.divide(grams.multiply(price), nets.get(spool), Amounts.MONEY);
    }

    BigDecimal machine(Long seconds) {
        boolean powered = watts != null && tariff != null;
        if (seconds == null || hourlyCost == null && !powered) {
            return null;
        }
        BigDecimal power = powered ? watts.multiply(tariff).movePointLeft(3) : BigDecimal.ZERO;
        BigDecimal hour = power.add(Amounts.orZero(hourlyCost));
        return Amounts.divide(hour.multiply(BigDecimal.valueOf(seconds)), SECONDS, Amounts.MONEY);
    }

    BigDecimal labour() {
        return labourPerHour == null || labourMinutes == null
                ? null
                : Amounts.divide(labourPerHour.multiply(labourMinutes), MINUTES, Amounts.MONEY);
    }
}
