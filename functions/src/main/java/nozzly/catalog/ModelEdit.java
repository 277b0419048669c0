package nozzly.catalog;

import nozzly.farm.Change;
import nozzly.spool.Grams;

/** What a person wants of a model. In a new one, members not given have their defaults. */
public record ModelEdit(
        Change<String> name,
        Change<String> sku,
        Change<Grams> gramsPerPiece,
        Change<Long> secondsPerPiece,
        Change<Long> piecesPerPlate,
        Change<String> slicer,
        Change<Long> bedTemperatureC,
        Change<Long> nozzleTemperatureC,
        Change<String> notes,
        Change<Boolean> archived) {

    /** {@code model} with the changes, as its {@code version}. */
    Model on(Model model, long version) {
        return new Model(
                model.farm(),
                model.number(),
                version,
                name.or(model.name()),
                sku.or(model.sku()),
                gramsPerPiece.or(model.gramsPerPiece()),
                secondsPerPiece.or(model.secondsPerPiece()),
                piecesPerPlate.or(model.piecesPerPlate()),
                slicer.or(model.slicer()),
                bedTemperatureC.or(model.bedTemperatureC()),
                nozzleTemperatureC.or(model.nozzleTemperatureC()),
                notes.or(model.notes()),
                archived.or(model.archived()));
    }
}
