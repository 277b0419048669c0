package nozzly.dynamodb;

import java.time.ZoneId;
import java.util.List;
import nozzly.catalog.Farm;
import nozzly.catalog.Farms;
import nozzly.farm.Once;
import nozzly.farm.Saved;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Settings of farms in the Catalog table: what people set, and the flag of results, each written without the other. */
public final class DynamoDbFarms implements Farms {

    private static final String KEY = "settings";
    private static final String VERSION = "version";
    private static final String HAS_RESULTS = "hasResults";

    private static final List<Column<Farm, ?>> KEYS = List.of(
            Column.text("farm", Farm::farm, StaticAttributeTags.primaryPartitionKey()),
            Column.text("key", farm -> KEY, StaticAttributeTags.primarySortKey()));
    private static final List<Column<Farm, ?>> SETTINGS = List.of(
            Column.number(VERSION, Farm::version),
            Column.text("name", Farm::name),
            Column.of(
                    "timeZone",
                    ZoneId.class,
                    AttributeValueType.S,
                    Farm::timeZone,
                    zone -> AttributeValue.fromS(zone.getId()),
                    value -> ZoneId.of(value.s())),
            Column.text("currency", Farm::currency),
            Column.money("electricityPerKwh", Farm::electricityPerKwh),
            Column.money("labourPerHour", Farm::labourPerHour),
            Column.number("labourMinutesPerRun", Farm::labourMinutesPerRun));
    private static final List<Column<Farm, ?>> RESULTS = List.of(Column.flag(HAS_RESULTS, farm -> true));

    private final Table<Farm> settings;
    private final Table<Farm> results;
    private final Table<Farm> all;
    private final DynamoDbRequests requests;

    public DynamoDbFarms(DynamoDbEnhancedClient client, String tableName, DynamoDbRequests requests) {
        this.requests = requests;
        this.settings =
                new Table<>(client, tableName, Farm.class, "writeId", Column.join(KEYS, SETTINGS), DynamoDbFarms::farm);
        this.results = new Table<>(
                client, tableName, Farm.class, "resultsWriteId", Column.join(KEYS, RESULTS), DynamoDbFarms::farm);
        this.all = new Table<>(
                client,
                tableName,
                Farm.class,
                "writeId",
                Column.join(Column.join(KEYS, SETTINGS), RESULTS),
                DynamoDbFarms::farm);
    }

    @Override
    public Farm get(String farm) {
        return all.find(Keys.of(farm, KEY))
                .orElseGet(() ->
                        new Farm(farm, 0, null, Farm.DEFAULT_ZONE, Farm.DEFAULT_CURRENCY, null, null, null, false));
    }

    @Override
    public Saved replace(Farm farm, Once once) {
        Expression unchanged = version(farm.version() - 1);
        Expression condition =
                farm.hasResults() ? unchanged : Conditions.all(unchanged, Conditions.absent(HAS_RESULTS));
        return requests.save(farm.farm(), once, 0, 1, List.of(new Write.Update<>(settings, farm, condition)));
    }

    /**
     * Marks the farm as one with results, unless its settings have changed since {@code farm} was read. Belongs into the
     * transaction of the first results of a run, and is needed only while the farm is without the mark.
     */
    Write markHasResults(Farm farm) {
        return new Write.Update<>(results, farm, version(farm.version()));
    }

    /** The item has no version while nobody saved settings, even when results have marked it. */
    private static Expression version(long version) {
        return Conditions.is(VERSION, version == 0 ? null : (Long) version);
    }

    private static Farm farm(Item item) {
        return new Farm(
                item.get("farm"),
                item.number(VERSION),
                item.get("name"),
                item.or("timeZone", Farm.DEFAULT_ZONE),
                item.or("currency", Farm.DEFAULT_CURRENCY),
                item.get("electricityPerKwh"),
                item.get("labourPerHour"),
                item.get("labourMinutesPerRun"),
                item.or(HAS_RESULTS, false));
    }
}
