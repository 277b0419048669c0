package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nozzly.spool.Commitments.Commitment;
import nozzly.spool.Spool;

/** A spool in CSV, with the value of what remains on it. */
public final class SpoolsCsv {

    public static final List<String> COLUMNS = List.of(
            "id",
            "label",
            "material",
            "brand",
            "color.name",
            "color.hex",
            "netGrams",
            "tareGrams",
            "price",
            "costPerKilogram",
            "remainingGrams",
            "committedGrams",
            "availableGrams",
            "value",
            "lowAtGrams",
            "flags",
            "location",
            "lot",
            "purchasedOn",
            "notes");

    private SpoolsCsv() {}

    /** @param ofTheFarm all commitments of the farm */
    public static List<List<JsonNode>> lines(Spool spool, List<Commitment> ofTheFarm) {
        ObjectNode body = SpoolBody.write(spool, ofTheFarm, List.of());
        body.set("value", Amounts.number(spool.value()));
        return List.of(Cells.of(body, COLUMNS));
    }
}
