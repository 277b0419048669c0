package nozzly.catalog;

import nozzly.farm.Kind;
import nozzly.spool.Grams;

/**
 * Something the farm prints. All but the name may be null; what is known prefills a run.
 *
 * @param version counts the changes people made to it, from 1
 * @param gramsPerPiece of filament, without what is flushed or printed as a tower
 */
public record Model(
        String farm,
        long number,
        long version,
        String name,
        String sku,
        Grams gramsPerPiece,
        Long secondsPerPiece,
        Long piecesPerPlate,
        String slicer,
        Long bedTemperatureC,
        Long nozzleTemperatureC,
        String notes,
        boolean archived) {

    public String id() {
        return Kind.MODEL.id(number);
    }
}
