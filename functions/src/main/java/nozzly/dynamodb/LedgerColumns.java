package nozzly.dynamodb;

import java.util.List;
import nozzly.farm.Actor;
import nozzly.spool.LedgerEntry;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;

/** The attributes of a ledger entry. */
final class LedgerColumns {

    static final List<Column<LedgerEntry, ?>> ALL = List.of(
            Column.text(
                    "spoolKey",
                    entry -> spoolKey(entry.farm(), entry.spool()),
                    StaticAttributeTags.primaryPartitionKey()),
            Column.text("sequence", entry -> Keys.padded(entry.sequence()), StaticAttributeTags.primarySortKey()),
            Column.text("farm", LedgerEntry::farm),
            Column.number("spool", LedgerEntry::spool),
            Column.time("at", LedgerEntry::at),
            Column.text("type", entry -> entry.type().name()),
            Column.grams("deltaMilligrams", LedgerEntry::delta),
            Column.grams("balanceMilligrams", LedgerEntry::balance),
            Column.number("run", LedgerEntry::run),
            Column.number("revision", LedgerEntry::revision),
            Column.document("actor", Actor.class, LedgerEntry::actor),
            Column.text("note", LedgerEntry::note));

    private LedgerColumns() {}

    static String spoolKey(String farm, long spool) {
        return Keys.farmAnd(farm, Keys.padded(spool));
    }

    static LedgerEntry entry(Item item) {
        return new LedgerEntry(
                item.get("farm"),
                item.number("spool"),
                Long.parseLong(item.get("sequence")),
                item.get("at"),
                LedgerEntry.Type.valueOf(item.get("type")),
                item.get("deltaMilligrams"),
                item.get("balanceMilligrams"),
                item.get("run"),
                item.get("revision"),
                item.get("actor"),
                item.get("note"));
    }
}
