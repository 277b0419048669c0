package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nozzly.catalog.Printer;
import nozzly.catalog.PrinterEdit;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;

/** A printer in JSON. */
public final class PrinterBody {

    private static final int MAX_TOOLS = 16;

    private PrinterBody() {}

    public static Input<PrinterEdit> readNew(Request request) {
        Fields fields = Fields.of(request, false, false);
        PrinterEdit edit = read(fields);
        fields.required("name", edit.name().value());
        return fields.input(edit);
    }

    public static Input<PrinterEdit> readEdit(Request request) {
        Fields fields = Fields.of(request, true, false);
        PrinterEdit edit = read(fields);
        if (edit.name().given()) {
            fields.required("name", edit.name().value());
        }
        return fields.input(edit);
    }

    private static PrinterEdit read(Fields fields) {
        return new PrinterEdit(
                fields.change("name", (f, member) -> f.name(member, Limits.NAME)),
                fields.change("model", (f, member) -> f.text(member, Limits.NAME)),
                fields.change("hourlyCost", Amounts::money),
                fields.change("watts", (f, member) -> f.whole(member, 0, Limits.WATTS)),
                fields.change("loadedSpools", (f, member) -> f.texts(member, MAX_TOOLS)),
                fields.change("notes", (f, member) -> f.text(member, Limits.NOTES)),
                fields.change("archived", (f, member) -> Boolean.TRUE.equals(f.flag(member))));
    }

    public static ObjectNode write(Printer printer) {
        ObjectNode body = Json.object();
        body.put("id", printer.id());
        body.put("version", printer.version());
        body.put("name", printer.name());
        body.put("model", printer.model());
        body.set("hourlyCost", Amounts.number(printer.hourlyCost()));
        body.put("watts", printer.watts());
        ArrayNode loaded = body.putArray("loadedSpools");
        printer.loadedSpools().forEach(spool -> loaded.add(Kind.SPOOL.id(spool)));
        body.put("notes", printer.notes());
        body.put("archived", printer.archived());
        return body;
    }

    public static Response answer(int status, Printer printer) {
        return Response.resource(status, printer.version(), write(printer));
    }
}
