package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nozzly.farm.Kind;
import nozzly.spool.LedgerEntry;

/** A ledger entry in CSV. */
public final class LedgerCsv {

    public static final List<String> COLUMNS = List.of(
            "spoolId",
            "sequence",
            "at",
            "type",
            "deltaGrams",
            "balanceGrams",
            "runId",
            "revision",
            "actor.id",
            "actor.name",
            "note");

    private LedgerCsv() {}

    public static List<List<JsonNode>> lines(LedgerEntry entry) {
        ObjectNode body = LedgerBody.write(entry);
        body.put("spoolId", Kind.SPOOL.id(entry.spool()));
        return List.of(Cells.of(body, COLUMNS));
    }
}
