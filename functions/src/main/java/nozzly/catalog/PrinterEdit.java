package nozzly.catalog;

import java.util.List;
import nozzly.farm.Change;
import nozzly.farm.Money;

/** What a person wants of a printer. In a new one, members not given have their defaults. Spools are ids, by tool. */
public record PrinterEdit(
        Change<String> name,
        Change<String> model,
        Change<Money> hourlyCost,
        Change<Long> watts,
        Change<List<String>> loadedSpools,
        Change<String> notes,
        Change<Boolean> archived) {

    /** Whether it is about the loaded spools alone, which operators change as they work. */
    boolean onlyLoadsSpools() {
        return !(name.given()
                || model.given()
                || hourlyCost.given()
                || watts.given()
                || notes.given()
                || archived.given());
    }

    /** {@code printer} with the changes; {@code loaded} are the numbers of the spools on it then. */
    Printer on(Printer printer, List<Long> loaded) {
        return new Printer(
                printer.farm(),
                printer.number(),
                printer.version() + 1,
                name.or(printer.name()),
                model.or(printer.model()),
                hourlyCost.or(printer.hourlyCost()),
                watts.or(printer.watts()),
                loaded,
                notes.or(printer.notes()),
                archived.or(printer.archived()));
    }
}
