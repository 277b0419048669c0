package nozzly.dynamodb;

import java.util.List;
import java.util.Optional;
import nozzly.catalog.Printer;
import nozzly.catalog.Printers;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;

/** Printers in the Catalog table. */
public final class DynamoDbPrinters implements Printers {

    private static final String PREFIX = "printer#";

    private final Table<Printer> table;
    private final DynamoDbRequests requests;

    public DynamoDbPrinters(DynamoDbEnhancedClient client, String tableName, DynamoDbRequests requests) {
        this.requests = requests;
        this.table = new Table<>(
                client,
                tableName,
                Printer.class,
                "writeId",
                List.of(
                        Column.text("farm", Printer::farm, StaticAttributeTags.primaryPartitionKey()),
                        Column.text("key", DynamoDbPrinters::key, StaticAttributeTags.primarySortKey()),
                        Column.number("number", Printer::number),
                        Column.number("version", Printer::version),
                        Column.text("name", Printer::name),
                        Column.text("model", Printer::model),
                        Column.money("hourlyCost", Printer::hourlyCost),
                        Column.number("watts", Printer::watts),
                        Column.documents("loadedSpools", Long.class, Printer::loadedSpools),
                        Column.text("notes", Printer::notes),
                        Column.flag("archived", Printer::archived)),
                item -> new Printer(
                        item.get("farm"),
                        item.number("number"),
                        item.number("version"),
                        item.get("name"),
                        item.get("model"),
                        item.get("hourlyCost"),
                        item.get("watts"),
                        item.or("loadedSpools", List.of()),
                        item.get("notes"),
                        item.or("archived", false)));
    }

    @Override
    public Optional<Printer> find(String farm, long number) {
        return table.find(Keys.of(farm, PREFIX + Keys.padded(number)));
    }

    @Override
    public Page<Printer> list(String farm, boolean archived, int limit, String after) {
        return CatalogPages.list(
                table, farm, PREFIX, limit, after, printer -> printer.archived() == archived, Printer::number);
    }

    @Override
    public List<Printer> all(String farm) {
        return CatalogPages.all(table, farm, PREFIX);
    }

    @Override
    public Saved add(Printer printer, Once once) {
        return requests.save(
                printer.farm(),
                once,
                printer.number(),
                1,
                List.of(new Write.Put<>(table, printer, Conditions.absent("farm"))));
    }

    @Override
    public Saved replace(Printer printer, Once once) {
        return requests.save(
                printer.farm(),
                once,
                printer.number(),
                1,
                List.of(new Write.Update<>(table, printer, Conditions.is("version", printer.version() - 1))));
    }

    private static String key(Printer printer) {
        return PREFIX + Keys.padded(printer.number());
    }
}
