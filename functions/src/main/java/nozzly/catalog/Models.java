package nozzly.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nozzly.farm.Once;
import nozzly.farm.Page;
import nozzly.farm.Saved;

/** The models of all farms. */
public interface Models {

    Optional<Model> find(String farm, long number);

    /** By number; those that do not exist are left out. */
    Map<Long, Model> findAll(String farm, Collection<Long> numbers);

    /**
     * By number, the archived ones or the others. A page may be short.
     *
     * @param after the {@code next} of the page before; null for the first
     */
    Page<Model> list(String farm, boolean archived, int limit, String after);

    Saved add(Model model, Once once);

    /** Replaces the version before {@code model.version()}. */
    Saved replace(Model model, Once once);
}
