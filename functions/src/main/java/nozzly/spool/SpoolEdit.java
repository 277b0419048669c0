package nozzly.spool;

import java.time.LocalDate;
import nozzly.farm.Change;
import nozzly.farm.Money;

/** What a person wants of a spool's details. In a new one, members not given have their defaults. */
public record SpoolEdit(
        Change<String> label,
        Change<String> material,
        Change<String> brand,
        Change<ColorEdit> color,
        Change<Grams> net,
        Change<Grams> tare,
        Change<Money> price,
        Change<Grams> lowAt,
        Change<String> location,
        Change<String> lot,
        Change<LocalDate> purchasedOn,
        Change<String> notes,
        Change<Boolean> archived) {

    private static final SpoolDetails BLANK =
            new SpoolDetails(null, null, null, null, null, null, null, null, null, null, null, null, false);

    SpoolDetails onNew() {
        return on(BLANK);
    }

    /** {@code details} with the changes. */
    SpoolDetails on(SpoolDetails details) {
        return new SpoolDetails(
                label.or(details.label()),
                material.or(details.material()),
                brand.or(details.brand()),
                color(details.color()),
                net.or(details.net()),
                tare.or(details.tare()),
                price.or(details.price()),
                lowAt.or(details.lowAt()),
                location.or(details.location()),
                lot.or(details.lot()),
                purchasedOn.or(details.purchasedOn()),
                notes.or(details.notes()),
                archived.or(details.archived()));
    }

    private SpoolColor color(SpoolColor current) {
        if (!color.given()) {
            return current;
        }
        return color.value() == null ? null : color.value().on(current);
    }
}
