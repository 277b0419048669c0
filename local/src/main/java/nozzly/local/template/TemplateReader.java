package nozzly.local.template;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a SAM template. */
public final class TemplateReader {

    private final Map<String, Element> resources;
    private final Optional<Element> globals;

    private TemplateReader(Node root, Map<String, String> parameters, UnaryOperator<String> queueUrl) {
        References references = new References(root, parameters, queueUrl);
        Conditions conditions = new Conditions(root, references);
        Intrinsics intrinsics = new Intrinsics(references, conditions);
        Element template = Element.of(root, intrinsics).orElseThrow();
        globals = template.find("Globals");
        resources = new LinkedHashMap<>(template.get("Resources").members());
        resources
                .values()
                .removeIf(resource -> resource.find("Condition")
                        .filter(condition -> !conditions.holds(condition.text(), condition.node()))
                        .isPresent());
    }

    /**
     * Read a template.
     *
     * @param parameters the values that differ from the parameters' defaults
     * @param queueUrl of a queue by its logical id
     * @throws TemplateException naming file and line when the local stack cannot use it
     */
    public static Template read(Path file, Map<String, String> parameters, UnaryOperator<String> queueUrl)
            throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file.getFileName().toString()).build();
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Compose(settings)
                    .composeReader(reader)
                    .orElseThrow(() -> new TemplateException(file + " is empty"));
            return new TemplateReader(root, parameters, queueUrl).template(file);
        } catch (NoSuchFileException e) {
            throw new TemplateException("There is no template " + file + " here.");
        } catch (YamlEngineException e) {
            throw new TemplateException(file + " is not YAML: " + e.getMessage());
        }
    }

    private Template template(Path file) {
        Optional<Element> api = all("AWS::Serverless::HttpApi", (id, properties) -> properties).stream()
                .findFirst()
                .or(() -> globals.flatMap(all -> all.find("HttpApi")));
        FunctionReader functions =
                new FunctionReader(globals.flatMap(all -> all.find("Function")), Authorizers.of(api));
        return new Template(
                file,
                all("AWS::Serverless::Function", functions::read),
                all("AWS::DynamoDB::Table", TableReader::read),
                all("AWS::SQS::Queue", QueueReader::read));
    }

    /** @param read makes something of the logical id and the properties */
    private <T> List<T> all(String type, BiFunction<String, Element, T> read) {
        return resources.entrySet().stream()
                .filter(resource -> resource.getValue().get("Type").text().equals(type))
                .map(resource -> read.apply(resource.getKey(), properties(resource.getValue())))
                .toList();
    }

    /** A queue needs no properties. */
    private static Element properties(Element resource) {
        return resource.find("Properties").orElse(resource);
    }
}
