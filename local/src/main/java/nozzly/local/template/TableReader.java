package nozzly.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nozzly.local.template.TableResource.Index;
import nozzly.local.template.TableResource.Key;

/** Reads a table. */
final class TableReader {

    private TableReader() {}

    static TableResource read(String name, Element properties) {
        Map<String, String> attributes = new LinkedHashMap<>();
        properties
                .get("AttributeDefinitions")
                .items()
                .forEach(attribute -> attributes.put(
                        attribute.get("AttributeName").text(),
                        attribute.get("AttributeType").text()));
        List<Index> indexes = properties.find("GlobalSecondaryIndexes").map(Element::items).orElse(List.of()).stream()
                .map(TableReader::index)
                .toList();
        Optional<String> timeToLive = properties
                .find("TimeToLiveSpecification")
                .map(specification -> specification.get("AttributeName").text());
        return new TableResource(name, attributes, key(properties), indexes, timeToLive);
    }

    private static Index index(Element index) {
        Element projection = index.get("Projection");
        return new Index(
                index.get("IndexName").text(),
                key(index),
                projection.get("ProjectionType").text(),
                projection.find("NonKeyAttributes").map(Element::texts).orElse(List.of()));
    }

    private static Key key(Element owner) {
        Element schema = owner.get("KeySchema");
        String partition = attribute(schema, "HASH").orElseThrow(() -> schema.problem("there is no HASH key"));
        return new Key(partition, attribute(schema, "RANGE"));
    }

    private static Optional<String> attribute(Element schema, String type) {
        return schema.items().stream()
                .filter(key -> key.get("KeyType").text().equals(type))
                .map(key -> key.get("AttributeName").text())
                .findFirst();
    }
}
