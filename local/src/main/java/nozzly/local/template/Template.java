package nozzly.local.template;

import java.nio.file.Path;
import java.util.List;

/**
 * What a template says exists.
 *
 * @param file it was read from
 * @param functions in the order of the file, without those whose condition does not hold; so the tables and queues
 */
public record Template(
        Path file, List<FunctionResource> functions, List<TableResource> tables, List<QueueResource> queues) {

    public Template {
        functions = List.copyOf(functions);
        tables = List.copyOf(tables);
        queues = List.copyOf(queues);
    }
}
