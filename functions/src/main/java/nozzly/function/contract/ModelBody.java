package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nozzly.catalog.Model;
import nozzly.catalog.ModelEdit;
import nozzly.farm.Input;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;

/** A model in JSON. */
public final class ModelBody {

    private ModelBody() {}

    public static Input<ModelEdit> readNew(Request request) {
        Fields fields = Fields.of(request, false, false);
        ModelEdit edit = read(fields);
        fields.required("name", edit.name().value());
        return fields.input(edit);
    }

    public static Input<ModelEdit> readEdit(Request request) {
        Fields fields = Fields.of(request, true, false);
        ModelEdit edit = read(fields);
        if (edit.name().given()) {
            fields.required("name", edit.name().value());
        }
        return fields.input(edit);
    }

    private static ModelEdit read(Fields fields) {
        return new ModelEdit(
                fields.change("name", (f, member) -> f.name(member, Limits.NAME)),
                fields.change("sku", (f, member) -> f.text(member, Limits.WORD)),
                fields.change("gramsPerPiece", Amounts::grams),
                fields.change("secondsPerPiece", (f, member) -> f.whole(member, 0, Limits.YEAR_SECONDS)),
                fields.change("piecesPerPlate", (f, member) -> f.whole(member, 1, Limits.QUANTITY)),
                fields.change("slicer", (f, member) -> f.text(member, Limits.WORD)),
                fields.change("bedTemperatureC", (f, member) -> f.whole(member, 0, Limits.TEMPERATURE)),
                fields.change("nozzleTemperatureC", (f, member) -> f.whole(member, 0, Limits.TEMPERATURE)),
                fields.change("notes", (f, member) -> f.text(member, Limits.NOTES)),
                fields.change("archived", (f, member) -> Boolean.TRUE.equals(f.flag(member))));
    }

    public static ObjectNode write(Model model) {
        ObjectNode body = Json.object();
        body.put("id", model.id());
        body.put("version", model.version());
        body.put("name", model.name());
        body.put("sku", model.sku());
        body.set("gramsPerPiece", Amounts.number(model.gramsPerPiece()));
        body.put("secondsPerPiece", model.secondsPerPiece());
        body.put("piecesPerPlate", model.piecesPerPlate());
        body.put("slicer", model.slicer());
        body.put("bedTemperatureC", model.bedTemperatureC());
        body.put("nozzleTemperatureC", model.nozzleTemperatureC());
        body.put("notes", model.notes());
        body.put("archived", model.archived());
        return body;
    }

    public static Response answer(int status, Model model) {
        return Response.resource(status, model.version(), write(model));
    }
}
