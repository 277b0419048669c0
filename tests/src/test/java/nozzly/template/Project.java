package nozzly.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the files beside the code say.
 *
 * @param infra by file name
 * @param events by the path in events/
 * @param env of sam local
 */
record Project(Template template, Map<String, Template> infra, Map<String, JsonNode> events, JsonNode env) {

    /** Surefire runs in the module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final ObjectMapper JSON = new ObjectMapper();

    static Project read() {
        return new Project(
                Template.read(ROOT.resolve("template.yaml")),
                files(ROOT.resolve("infra"), ".yaml", Template::read),
                files(ROOT.resolve("events"), ".json", Project::json),
                json(ROOT.resolve("env.json")));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static <T> Map<String, T> files(Path folder, String suffix, Function<Path, T> read) {
        Map<String, T> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> path.toString().endsWith(suffix))
                    .forEach(path -> files.put(folder.relativize(path).toString(), read.apply(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
