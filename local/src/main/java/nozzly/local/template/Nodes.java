package nozzly.local.template;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What a YAML node holds, as it stands in the file. */
final class Nodes {

    private Nodes() {}

    static String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw TemplateException.at(node, "this should be a single value");
    }

    static List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw TemplateException.at(node, "this should be a list");
    }

    /** @throws TemplateException unless it is a list of {@code count} items */
    static List<Node> items(Node node, int count) {
        List<Node> items = items(node);
        if (items.size() != count) {
            throw TemplateException.at(node, "this should have " + count + " items");
        }
        return items;
    }

    /** The value of a member, before any intrinsic in it is worked out. */
    static Optional<Node> member(Node node, String key) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(tuple -> text(tuple.getKeyNode()).equals(key))
                .map(tuple -> tuple.getValueNode())
                .findFirst();
    }

    /** A text that came out of {@code origin}, whose line it keeps. */
    static Node scalar(String text, Node origin) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, origin.getStartMark(), origin.getEndMark());
    }
}
