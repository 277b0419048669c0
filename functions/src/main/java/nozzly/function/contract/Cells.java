package nozzly.function.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Rows of columns that are named after the members of the API's JSON, nested ones with a dot between. */
final class Cells {

    private Cells() {}

    /** One for each column; missing where the member is. */
    static List<JsonNode> of(JsonNode object, List<String> columns) {
        return columns.stream()
                .map(column -> object.at("/" + column.replace('.', '/')))
                .toList();
    }
}
