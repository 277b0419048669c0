package nozzly.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a CloudFormation file into maps and lists that can be changed, intrinsic functions in their long form. */
final class Yaml extends StandardConstructor {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final List<String> FUNCTIONS =
            List.of("And", "Equals", "FindInMap", "GetAtt", "If", "Join", "Not", "Or", "Select", "Split", "Sub");

    private Yaml() {
        super(SETTINGS);
        tagConstructors.put(new Tag("!Ref"), node -> Map.of("Ref", value(node)));
        tagConstructors.put(new Tag("!Condition"), node -> Map.of("Condition", value(node)));
        for (String name : FUNCTIONS) {
            tagConstructors.put(new Tag("!" + name), node -> Map.of("Fn::" + name, argument(name, node)));
        }
    }

    static Map<String, Object> read(Path file) {
        try {
            return Tree.map(new Load(SETTINGS, new Yaml()).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object argument(String name, Node node) {
        Object value = value(node);
        return name.equals("GetAtt") && value instanceof String text ? List.of(text.split("\\.", 2)) : value;
    }

    private Object value(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence -> constructSequence(sequence);
            case MappingNode mapping -> constructMapping(mapping);
            default -> throw new IllegalStateException("a node of an unknown kind: " + node);
        };
    }
}
