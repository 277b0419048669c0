package nozzly.local.template;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A call of an intrinsic function, written {@code !Name argument} or {@code Fn::Name: argument}.
 *
 * @param name without {@code Fn::}
 */
record Intrinsic(String name, Node argument) {

    /** The call that {@code node} is, if it is one. */
    static Optional<Intrinsic> of(Node node) {
        String tag = node.getTag().getValue();
        if (tag.startsWith("!")) {
            return Optional.of(new Intrinsic(tag.substring(1), untagged(node)));
        }
        if (node instanceof MappingNode mapping && mapping.getValue().size() == 1) {
            String key = Nodes.text(mapping.getValue().getFirst().getKeyNode());
            Node argument = mapping.getValue().getFirst().getValueNode();
            if (key.startsWith("Fn::")) {
                return Optional.of(new Intrinsic(key.substring("Fn::".length()), argument));
            }
            if (key.equals("Ref")) {
                return Optional.of(new Intrinsic(key, argument));
            }
        }
        return Optional.empty();
    }

    private static Node untagged(Node node) {
        return switch (node.getNodeType()) {
            case SCALAR -> Nodes.scalar(((ScalarNode) node).getValue(), node);
            case SEQUENCE ->
                new SequenceNode(
                        Tag.SEQ,
                        true,
                        ((SequenceNode) node).getValue(),
                        ((SequenceNode) node).getFlowStyle(),
                        node.getStartMark(),
                        node.getEndMark());
            case MAPPING ->
                new MappingNode(
                        Tag.MAP,
                        true,
                        ((MappingNode) node).getValue(),
                        ((MappingNode) node).getFlowStyle(),
                        node.getStartMark(),
                        node.getEndMark());
            case ANCHOR -> throw TemplateException.at(node, "aliases are not supported");
        };
    }
}
