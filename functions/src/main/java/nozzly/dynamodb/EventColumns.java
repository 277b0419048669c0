package nozzly.dynamodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.EventOutcome;
import nozzly.webhook.Origin;
import nozzly.webhook.PrinterEvent;
import nozzly.webhook.PrinterEvents.Waiting;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of an event: what came in, which stays, and what became of it ({@link #BECAME}). */
final class EventColumns {

    static final String UNMATCHED = "unmatched";
    static final String WAITING = "waiting";
    static final String OUTCOME = "outcome";

    /** An event with what is kept beside it. */
    record Kept(PrinterEvent event, byte[] body, long expiresAt) {}

    /** Marks that an event has come in, for all others with its key. */
    record Mark(String farm, String id, long expiresAt) {}

    private static final List<Column<PrinterEvent, ?>> KEY = List.of(
            Column.text(
                    "farm",
                    PrinterEvent::farm,
                    StaticAttributeTags.primaryPartitionKey(),
                    StaticAttributeTags.secondaryPartitionKey(UNMATCHED)),
            Column.text("id", PrinterEvent::id, StaticAttributeTags.primarySortKey()));

    static final List<Column<PrinterEvent, ?>> BECAME = Column.join(
            KEY,
            List.of(
                    Column.text(
                            OUTCOME,
                            event -> event.outcome() == null
                                    ? null
                                    : event.outcome().name()),
                    Column.number("run", PrinterEvent::run),
                    Column.time("waitingSince", PrinterEvent::waitingSince),
                    Column.text(
                            "unmatchedId",
                            event -> event.outcome() == EventOutcome.UNMATCHED ? event.id() : null,
                            StaticAttributeTags.secondarySortKey(UNMATCHED))));

    static final List<Column<PrinterEvent, ?>> ALL = Column.join(
            BECAME,
            List.of(
                    Column.document("origin", Origin.class, PrinterEvent::origin),
                    Column.text("word", PrinterEvent::word),
                    Column.document("said", CanonicalEvent.class, PrinterEvent::said),
                    Column.time("receivedAt", PrinterEvent::receivedAt)));

    static final List<Column<Kept, ?>> KEPT = kept();

    static final List<Column<Mark, ?>> MARK = List.of(
            Column.text("farm", Mark::farm, StaticAttributeTags.primaryPartitionKey()),
            Column.text("id", Mark::id, StaticAttributeTags.primarySortKey()),
            Column.number("expiresAt", Mark::expiresAt));

    static final List<Column<Waiting, ?>> WAITING_KEYS = List.of(
            Column.text(
                    "farm",
                    Waiting::farm,
                    StaticAttributeTags.primaryPartitionKey(),
                    StaticAttributeTags.secondaryPartitionKey(WAITING)),
            Column.text("id", Waiting::event, StaticAttributeTags.primarySortKey()),
            Column.time("waitingSince", Waiting::since, StaticAttributeTags.secondarySortKey(WAITING)));

    private EventColumns() {}

    static PrinterEvent event(Item item) {
        String outcome = item.get(OUTCOME);
        return new PrinterEvent(
                item.get("farm"),
                item.get("id"),
                item.get("origin"),
                item.get("word"),
                item.get("said"),
                item.get("receivedAt"),
                item.get("waitingSince"),
                outcome == null ? null : EventOutcome.valueOf(outcome),
                item.get("run"));
    }

    static Waiting waiting(Item item) {
        return new Waiting(item.get("farm"), item.get("id"), item.<Instant>get("waitingSince"));
    }

    private static List<Column<Kept, ?>> kept() {
        List<Column<Kept, ?>> columns = new ArrayList<>();
        ALL.forEach(column -> columns.add(column.of(Kept::event)));
        columns.add(Column.of(
                "body",
                byte[].class,
                AttributeValueType.B,
                Kept::body,
                bytes -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes)),
                value -> value.b().asByteArray()));
        columns.add(Column.number("expiresAt", Kept::expiresAt));
        return List.copyOf(columns);
    }
}
