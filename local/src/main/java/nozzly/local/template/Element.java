package nozzly.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * A part of the template. Intrinsic functions are worked out as the parts that hold them are asked for, so that those in
 * parts which nobody reads need not be understood.
 */
final class Element {

    private final Node node;
    private final Intrinsics intrinsics;

    private Element(Node node, Intrinsics intrinsics) {
        this.node = node;
        this.intrinsics = intrinsics;
    }

    /** The part that {@code node} stands for; empty for {@code AWS::NoValue}. */
    static Optional<Element> of(Node node, Intrinsics intrinsics) {
        return intrinsics.resolve(node).map(resolved -> new Element(resolved, intrinsics));
    }

    Optional<Element> find(String key) {
        return Nodes.member(mapping(), key).flatMap(value -> of(value, intrinsics));
    }

    /** @throws TemplateException when there is no such member */
    Element get(String key) {
        return find(key).orElseThrow(() -> problem(key + " is missing"));
    }

    /** The members by their name, in the order of the file. */
    Map<String, Element> members() {
        Map<String, Element> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping().getValue()) {
            String name = Nodes.text(tuple.getKeyNode());
            of(tuple.getValueNode(), intrinsics).ifPresent(value -> members.put(name, value));
        }
        return members;
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw problem("this should have members");
    }

    List<Element> items() {
        return Nodes.items(node).stream()
                .flatMap(item -> of(item, intrinsics).stream())
                .toList();
    }

    List<String> texts() {
        return items().stream().map(Element::text).toList();
    }

    String text() {
        return Nodes.text(node);
    }

    /** Where this is in the file. */
    Node node() {
        return node;
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw problem("'" + text() + "' is not a whole number");
        }
    }

    TemplateException problem(String problem) {
        return TemplateException.at(node, problem);
    }
}
