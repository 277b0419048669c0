package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import nozzly.farm.Kind;
import nozzly.http.Json;
import nozzly.spool.LedgerEntry;

/** A ledger entry in JSON. */
public final class LedgerBody {

    private LedgerBody() {}

    public static ObjectNode write(LedgerEntry entry) {
        ObjectNode body = Json.object();
        body.put("sequence", entry.sequence());
        RunBody.time(body, "at", entry.at());
        body.put("type", entry.type().name().toLowerCase(Locale.ROOT));
        body.set("deltaGrams", Amounts.number(entry.delta()));
        body.set("balanceGrams", Amounts.number(entry.balance()));
        body.put("runId", entry.run() == null ? null : Kind.RUN.id(entry.run()));
        body.put("revision", entry.revision());
        body.set("actor", RunBody.actor(entry.actor()));
        body.put("note", entry.note());
        return body;
    }
}
