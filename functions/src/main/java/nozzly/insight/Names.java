package nozzly.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nozzly.catalog.Models;
import nozzly.catalog.Printers;
import nozzly.farm.Kind;

/** What models and printers are called today; other groups are called as their key. */
final class Names {

    private final Models models;
    private final Printers printers;

    Names(Models models, Printers printers) {
        this.models = models;
        this.printers = printers;
    }

    /** By key; the key of what names none has no name. */
    Map<String, String> of(String farm, GroupBy by, Collection<String> keys) {
        List<String> known = keys.stream().filter(Objects::nonNull).toList();
        Map<String, String> names = new HashMap<>();
        known.forEach(key -> names.put(key, key));
        switch (by) {
            case MODEL ->
                models.findAll(farm, known.stream().map(Kind.MODEL::number).toList())
                        .values()
                        .forEach(model -> names.put(model.id(), model.name()));
            case PRINTER -> printers.all(farm).forEach(printer -> names.put(printer.id(), printer.name()));
            case SLICER, MATERIAL, DAY, MONTH -> {}
        }
        return names;
    }
}
