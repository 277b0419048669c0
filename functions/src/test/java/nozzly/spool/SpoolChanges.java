package nozzly.spool;

import java.time.LocalDate;
import java.util.function.Consumer;
import nozzly.farm.Change;
import nozzly.farm.Money;

/** Edits of spools, from what a test changes. */
public final class SpoolChanges {

    public Change<String> label = Change.none();
    public Change<String> material = Change.none();
    public Change<String> brand = Change.none();
    public Change<ColorEdit> color = Change.none();
    public Change<Grams> net = Change.none();
    public Change<Grams> tare = Change.none();
    public Change<Money> price = Change.none();
    public Change<Grams> lowAt = Change.none();
    public Change<String> location = Change.none();
    public Change<String> lot = Change.none();
    public Change<LocalDate> purchasedOn = Change.none();
    public Change<String> notes = Change.none();
    public Change<Boolean> archived = Change.none();

    private SpoolChanges() {}

    public static SpoolEdit changing(Consumer<SpoolChanges> change) {
        SpoolChanges changes = new SpoolChanges();
        change.accept(changes);
        return new SpoolEdit(
                changes.label,
                changes.material,
                changes.brand,
                changes.color,
                changes.net,
                changes.tare,
                changes.price,
                changes.lowAt,
                changes.location,
                changes.lot,
                changes.purchasedOn,
                changes.notes,
                changes.archived);
    }
}
