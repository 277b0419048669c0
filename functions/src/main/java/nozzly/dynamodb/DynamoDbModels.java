package nozzly.dynamodb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nozzly.catalog.Model;
import nozzly.catalog.Models;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;

/** Models in the Catalog table. */
public final class DynamoDbModels implements Models {

    private static final String PREFIX = "model#";

    private final Table<Model> table;
    private final DynamoDbRequests requests;

    public DynamoDbModels(DynamoDbEnhancedClient client, String tableName, DynamoDbRequests requests) {
        this.requests = requests;
        this.table = new Table<>(
                client,
                tableName,
                Model.class,
                "writeId",
                List.of(
                        Column.text("farm", Model::farm, StaticAttributeTags.primaryPartitionKey()),
                        Column.text("key", model -> key(model.number()), StaticAttributeTags.primarySortKey()),
                        Column.number("number", Model::number),
                        Column.number("version", Model::version),
                        Column.text("name", Model::name),
                        Column.text("sku", Model::sku),
                        Column.grams("milligramsPerPiece", Model::gramsPerPiece),
                        Column.number("secondsPerPiece", Model::secondsPerPiece),
                        Column.number("piecesPerPlate", Model::piecesPerPlate),
                        Column.text("slicer", Model::slicer),
                        Column.number("bedTemperatureC", Model::bedTemperatureC),
                        Column.number("nozzleTemperatureC", Model::nozzleTemperatureC),
                        Column.text("notes", Model::notes),
                        Column.flag("archived", Model::archived)),
                item -> new Model(
                        item.get("farm"),
                        item.number("number"),
                        item.number("version"),
                        item.get("name"),
                        item.get("sku"),
                        item.get("milligramsPerPiece"),
                        item.get("secondsPerPiece"),
                        item.get("piecesPerPlate"),
                        item.get("slicer"),
                        item.get("bedTemperatureC"),
                        item.get("nozzleTemperatureC"),
                        item.get("notes"),
                        item.or("archived", false)));
    }

    @Override
    public Optional<Model> find(String farm, long number) {
        return table.find(Keys.of(farm, key(number)));
    }

    @Override
    public Map<Long, Model> findAll(String farm, Collection<Long> numbers) {
        List<Key> keys = numbers.stream()
                .distinct()
                .map(number -> Keys.of(farm, key(number)))
                .toList();
        Map<Long, Model> found = new TreeMap<>();
        table.findAll(keys).forEach(model -> found.put(model.number(), model));
        return found;
    }

    @Override
    public Page<Model> list(String farm, boolean archived, int limit, String after) {
        return CatalogPages.list(
                table, farm, PREFIX, limit, after, model -> model.archived() == archived, Model::number);
    }

    @Override
    public Saved add(Model model, Once once) {
        return requests.save(
                model.farm(),
                once,
                model.number(),
                1,
                List.of(new Write.Put<>(table, model, Conditions.absent("farm"))));
    }

    @Override
    public Saved replace(Model model, Once once) {
        return requests.save(
                model.farm(),
                once,
                model.number(),
                1,
                List.of(new Write.Update<>(table, model, Conditions.is("version", model.version() - 1))));
    }

    private static String key(long number) {
        return PREFIX + Keys.padded(number);
    }
}
