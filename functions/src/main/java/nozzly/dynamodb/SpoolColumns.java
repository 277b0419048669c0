package nozzly.dynamodb;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nozzly.spool.Spool;
import nozzly.spool.SpoolColor;
import nozzly.spool.SpoolDetails;
import nozzly.spool.SpoolStock;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of a spool: what people say of it, and its stock, each written without touching the other. */
final class SpoolColumns {

    static final String ACTIVE = "active";
    static final String VERSION = "version";
    static final String SEQUENCE = "sequence";

    private static final List<Column<Spool, ?>> KEY = List.of(
            Column.text(
                    "farm",
                    Spool::farm,
                    StaticAttributeTags.primaryPartitionKey(),
                    StaticAttributeTags.secondaryPartitionKey(ACTIVE)),
            Column.text("number", spool -> Keys.padded(spool.number()), StaticAttributeTags.primarySortKey()));

    static final List<Column<Spool, ?>> DETAILS = Column.join(
            KEY,
            List.of(
                    Column.number(VERSION, Spool::version),
                    Column.text("label", details(SpoolDetails::label)),
                    Column.text("material", details(SpoolDetails::material)),
                    Column.text("brand", details(SpoolDetails::brand)),
                    Column.document("color", SpoolColor.class, details(SpoolDetails::color)),
                    Column.grams("netMilligrams", details(SpoolDetails::net)),
                    Column.grams("tareMilligrams", details(SpoolDetails::tare)),
                    Column.money("price", details(SpoolDetails::price)),
                    Column.grams("lowAtMilligrams", details(SpoolDetails::lowAt)),
                    Column.text("location", details(SpoolDetails::location)),
                    Column.text("lot", details(SpoolDetails::lot)),
                    Column.of(
                            "purchasedOn",
                            LocalDate.class,
                            AttributeValueType.S,
                            details(SpoolDetails::purchasedOn),
                            date -> AttributeValue.fromS(date.toString()),
                            value -> LocalDate.parse(value.s())),
                    Column.text("notes", details(SpoolDetails::notes)),
                    Column.flag("archived", details(SpoolDetails::archived)),
                    Column.text(
                            "activeNumber",
                            spool -> spool.details().archived() ? null : Keys.padded(spool.number()),
                            StaticAttributeTags.secondarySortKey(ACTIVE))));

    static final List<Column<Spool, ?>> STOCK = Column.join(
            KEY,
            List.of(
                    Column.grams("remainingMilligrams", spool -> spool.stock().remaining()),
                    Column.number(SEQUENCE, spool -> spool.stock().sequence()),
                    Column.time("weighedAt", spool -> spool.stock().weighedAt())));

    static final List<Column<Spool, ?>> ALL = Column.join(DETAILS, STOCK.subList(KEY.size(), STOCK.size()));

    private SpoolColumns() {}

    static Spool spool(Item item) {
        return new Spool(
                item.get("farm"),
                Long.parseLong(item.get("number")),
                item.number(VERSION),
                new SpoolDetails(
                        item.get("label"),
                        item.get("material"),
                        item.get("brand"),
                        item.get("color"),
                        item.get("netMilligrams"),
                        item.get("tareMilligrams"),
                        item.get("price"),
                        item.get("lowAtMilligrams"),
                        item.get("location"),
                        item.get("lot"),
                        item.get("purchasedOn"),
                        item.get("notes"),
                        item.or("archived", false)),
                new SpoolStock(item.get("remainingMilligrams"), item.number(SEQUENCE), item.get("weighedAt")));
    }

    private static <V> Function<Spool, V> details(Function<SpoolDetails, V> detail) {
        return spool -> detail.apply(spool.details());
    }
}
