package nozzly.insight;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A run with results, as a user reads it, and what follows from them at the rates that it froze. */
final class PlainRun {

    /** @param weight how much of the run is this model's, against the others */
    record Item(String model, long good, long failed, BigDecimal weight) {}

    record Material(String spool, String material, String color, BigDecimal estimated, BigDecimal used) {}

    /**
     * A run, or one model's part of it.
     *
     * @param model null where the run names none
     * @param wasted null without a known part
     */
    record Portion(
            PlainRun run,
            String model,
            long good,
            long failed,
            BigDecimal grams,
            BigDecimal material,
            BigDecimal machine,
            BigDecimal labour,
            BigDecimal lostGrams,
            BigDecimal wasted) {

        BigDecimal total() {
            return known(material, machine, labour);
        }
    }

    private final JsonNode json;
    private final PlainRates rates;
    private final List<JsonNode> revisions;
    private final List<JsonNode> settled;
    private final List<Item> items = new ArrayList<>();
    private final List<Material> materials = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<BigDecimal> materialCosts = new ArrayList<>();
    private final LocalDate day;
    private final List<Portion> models;
    private final Portion portion;

    PlainRun(JsonNode json, Told told) {
        this.json = json;
        this.revisions = told.results(id());
        this.settled = new ArrayList<>(told.settledBefore(id()));
        settled.add(json);
        this.rates = new PlainRates(revisions, told);
        for (JsonNode material : json.get("materials")) {
            JsonNode spool = told.spool(material.get("spoolId").textValue(), Instant.MAX);
            Material used = new Material(
                    material.get("spoolId").textValue(),
                    spool.get("material").textValue(),
                    spool.at("/color/name").textValue(),
                    Amounts.of(material.get("estimatedGrams")),
                    Amounts.of(material.get("actualGrams")));
            materials.add(used);
            materialCosts.add(rates.material(used.spool(), used.used()));
        }
        readItems();
        if (materials.isEmpty() || materialCosts.contains(null)) {
            missing.add("material");
        }
        if (machine() == null) {
            missing.add("machine");
        }
        if (labour() == null) {
            missing.add("labour");
        }
        day = day(json);
        models = divide();
        portion = together();
    }

    private void readItems() {
        boolean weighed = true;
        for (JsonNode item : json.get("items")) {
            weighed &= rates.pieceGrams(item.get("modelId").textValue()) != null;
        }
        for (JsonNode item : json.get("items")) {
            String model = item.get("modelId").textValue();
            long good = item.get("successful").longValue();
            long failed = item.get("failed").longValue();
            BigDecimal pieces = BigDecimal.valueOf(good + failed);
            items.add(new Item(model, good, failed, weighed ? pieces.multiply(rates.pieceGrams(model)) : pieces));
        }
    }

    JsonNode json() {
        return json;
    }

    String id() {
        return json.get("id").textValue();
    }

    boolean completed() {
        return json.get("status").textValue().equals("COMPLETED");
    }

    boolean closedShort() {
        return json.at("/results/closedShort").booleanValue();
    }

    String printer() {
        return json.at("/printer/id").textValue();
    }

    Long seconds() {
        return whole("durationSeconds");
    }

    Long estimatedSeconds() {
        return whole("estimatedSeconds");
    }

    private Long whole(String member) {
        return json.get(member).isNull() ? null : Long.valueOf(json.get(member).longValue());
    }

    List<Item> items() {
        return items;
    }

    List<Material> materials() {
        return materials;
    }

    /** The run as it was answered when each revision was recorded, oldest first. */
    List<JsonNode> revisions() {
        return revisions;
    }

    /** The run as it was whenever its figures had changed, oldest first. */
    List<JsonNode> settled() {
        return settled;
    }

    PlainRates rates() {
        return rates;
    }

    LocalDate day() {
        return day;
    }

    /** The day that it ended by {@code revision}, in its frozen time zone. */
    LocalDate day(JsonNode revision) {
        return Instant.parse(revision.get("endedAt").textValue())
                .atZone(rates.zone())
                .toLocalDate();
    }

    BigDecimal grams() {
        return Amounts.sum(materials.stream().map(Material::used).toList());
    }

    long good() {
        return items.stream().mapToLong(Item::good).sum();
    }

    long failed() {
        return items.stream().mapToLong(Item::failed).sum();
    }

    BigDecimal material() {
        return Amounts.sumOfKnown(materialCosts);
    }

    BigDecimal machine() {
        return rates.machine(seconds());
    }

    BigDecimal labour() {
        return rates.labour();
    }

    BigDecimal total() {
        return known(material(), machine(), labour());
    }

    /** In the order material, machine, labour. */
    Set<String> missing() {
        return missing;
    }

    /** Whether all of it is lost. A completed run that names no model lost nothing. */
    boolean hopeless() {
        return good() == 0 && (!completed() || failed() > 0);
    }

    /** Why something was lost; null where nothing failed. */
    String lossReason() {
        if (!completed()) {
            return json.at("/failure/reason").textValue();
        }
        JsonNode reason = json.at("/results/failureReason");
        return failed() == 0 ? null : reason.isNull() ? "unstated" : reason.textValue();
    }

    /** The run as one. */
    Portion portion() {
        return portion;
    }

    /** The run divided among its models. */
    List<Portion> byModel() {
        return models;
    }

    private Portion together() {
        return new Portion(
                this,
                null,
                good(),
                failed(),
                grams(),
                material(),
                machine(),
                labour(),
                Amounts.sum(models.stream().map(Portion::lostGrams).toList()),
                Amounts.sumOfKnown(models.stream().map(Portion::wasted).toList()));
    }

    private List<Portion> divide() {
        if (items.isEmpty()) {
            BigDecimal total = total();
            BigDecimal wasted = total == null || hopeless() ? total : BigDecimal.ZERO;
            BigDecimal lost = hopeless() ? grams() : BigDecimal.ZERO;
            return List.of(new Portion(this, null, 0, 0, grams(), material(), machine(), labour(), lost, wasted));
        }
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            BigDecimal grams = share(grams(), i, Amounts.GRAMS);
            BigDecimal material = share(material(), i, Amounts.MONEY);
            BigDecimal machine = share(machine(), i, Amounts.MONEY);
            BigDecimal labour = share(labour(), i, Amounts.MONEY);
            portions.add(new Portion(
                    this,
                    item.model(),
                    item.good(),
                    item.failed(),
                    grams,
                    material,
                    machine,
                    labour,
                    lost(grams, item, Amounts.GRAMS),
                    lost(known(material, machine, labour), item, Amounts.MONEY)));
        }
        return portions;
    }

    private BigDecimal share(BigDecimal whole, int item, int decimals) {
        return whole == null
                ? null
                : Amounts.shares(whole, items.stream().map(Item::weight).toList(), decimals)
                        .get(item);
    }

    private BigDecimal lost(BigDecimal share, Item item, int decimals) {
        if (share == null || hopeless()) {
            return share;
        }
        return item.failed() == 0
                ? BigDecimal.ZERO
                : Amounts.divide(
                        share.multiply(BigDecimal.valueOf(item.failed())),
                        BigDecimal.valueOf(item.good() + item.failed()),
                        decimals);
    }

    private static BigDecimal known(BigDecimal material, BigDecimal machine, BigDecimal labour) {
        List<BigDecimal> parts = new ArrayList<>();
        parts.add(material);
        parts.add(machine);
        parts.add(labour);
        return Amounts.sumOfKnown(parts);
    }
}
