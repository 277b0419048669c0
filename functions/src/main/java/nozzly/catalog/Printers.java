package nozzly.catalog;

import java.util.List;
import java.util.Optional;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** The printers of all farms. */
public interface Printers {

    Optional<Printer> find(String farm, long number);

    /**
     * By number, the archived ones or the others. A page may be short.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    Page<Printer> list(String farm, boolean archived, int limit, String after);

    /** Archived ones too, in their order. May lag a second. */
    List<Printer> all(String farm);

    Saved add(Printer printer, Once once);

    /** Replaces the version before {@code printer.version()}. */
    Saved replace(Printer printer, Once once);
}
