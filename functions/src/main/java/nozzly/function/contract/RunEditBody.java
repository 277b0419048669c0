package nozzly.function.contract;

import nozzly.farm.Change;
import nozzly.farm.Input;
import nozzly.http.Fields;
import nozzly.http.Request;
import nozzly.run.RunEdit;
import nozzly.run.RunEdit.WantedEstimate;
import nozzly.run.RunEdit.WantedItem;
import nozzly.run.RunEdit.WantedMaterial;

/** Reads what people want of a run's plan. */
public final class RunEditBody {

    private RunEditBody() {}

    /** A new run, or one to be previewed. */
    public static Input<RunEdit> readNew(Request request) {
        Fields fields = Fields.of(request, false, true);
        return fields.input(read(fields, fields.change("reprintOf", (f, member) -> f.text(member, Limits.WORD))));
    }

    /** A merge patch; the run that it reprints cannot be changed. */
    public static Input<RunEdit> readEdit(Request request) {
        Fields fields = Fields.of(request, true, false);
        return fields.input(read(fields, Change.none()));
    }

    private static RunEdit read(Fields fields, Change<String> reprintOf) {
        return new RunEdit(
                fields.change("printerId", (f, member) -> f.text(member, Limits.WORD)),
                fields.change("slicer", (f, member) -> f.text(member, Limits.WORD)),
                fields.change("bedTemperatureC", (f, member) -> f.whole(member, 0, Limits.TEMPERATURE)),
                fields.change("nozzleTemperatureC", (f, member) -> f.whole(member, 0, Limits.TEMPERATURE)),
                fields.change("estimatedSeconds", (f, member) -> f.whole(member, 0, Limits.YEAR_SECONDS)),
                fields.change("estimate", (f, member) -> f.object(member, RunEditBody::estimate)),
                fields.change("plates", (f, member) -> f.whole(member, 1, Limits.PLATES)),
                fields.change("notes", (f, member) -> f.text(member, Limits.RUN_NOTES)),
                reprintOf,
                fields.change("items", (f, member) -> f.objects(member, Limits.MODELS, RunEditBody::item)),
                fields.change("materials", (f, member) -> f.objects(member, Limits.SPOOLS, RunEditBody::material)));
    }

    private static WantedEstimate estimate(Fields fields) {
        return new WantedEstimate(
                fields.change("modelGrams", Amounts::grams),
                fields.change("flushedGrams", Amounts::grams),
                fields.change("towerGrams", Amounts::grams));
    }

    private static WantedItem item(Fields fields) {
        return new WantedItem(
                fields.required("modelId", fields.text("modelId", Limits.WORD)),
                fields.required("quantity", fields.whole("quantity", 1, Limits.QUANTITY)));
    }

    private static WantedMaterial material(Fields fields) {
        return new WantedMaterial(
                fields.required("spoolId", fields.text("spoolId", Limits.WORD)),
                Amounts.grams(fields, "estimatedGrams"));
    }
}
