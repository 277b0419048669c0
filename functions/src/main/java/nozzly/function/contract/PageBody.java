package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import nozzly.farm.Page;
import nozzly.http.Cursor;
import nozzly.http.Json;
import nozzly.http.Response;

/** A part of a list in JSON. */
public final class PageBody {

    private PageBody() {}

    /** @param filters what the list was asked for; its cursor is good for nothing else */
    public static <T> Response answer(Page<T> page, String filters, Function<T, ObjectNode> write) {
        ObjectNode body = Json.object();
        ArrayNode items = body.putArray("items");
        page.items().forEach(item -> items.add(write.apply(item)));
        body.put("nextCursor", Cursor.encode(page.next(), filters));
        return Response.resource(200, 0, body);
    }
}
