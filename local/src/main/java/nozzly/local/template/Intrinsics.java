package nozzly.local.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Works out the intrinsic functions that the local stack knows. */
final class Intrinsics {

    /** A name in {@code ${...}}; {@code ${!Name}} stands for a literal {@code ${Name}}. */
    private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{(!?)([^}]+)}");

    private final References references;
    private final Conditions conditions;

    Intrinsics(References references, Conditions conditions) {
        this.references = references;
        this.conditions = conditions;
    }

    /**
     * What {@code node} stands for; empty for {@code AWS::NoValue}.
     *
     * @throws TemplateException when it is an intrinsic function that is not known here
     */
    Optional<Node> resolve(Node node) {
        Optional<Intrinsic> call = Intrinsic.of(node);
        return call.isPresent() ? apply(call.get(), node) : Optional.of(node);
    }

    private Optional<Node> apply(Intrinsic call, Node node) {
        Node argument = call.argument();
        return switch (call.name()) {
            case "Ref" ->
                references.isNoValue(argument)
                        ? Optional.empty()
                        : text(references.ref(Nodes.text(argument), node), node);
            case "GetAtt" -> text(getAtt(argument, node), node);
            case "Sub" -> text(substitute(argument, node), node);
            case "Join" -> text(join(argument), node);
            case "Select" -> select(argument);
            case "If" -> choose(argument);
            default ->
                throw TemplateException.at(node, "the local stack does not know the intrinsic function " + call.name());
        };
    }

    private String getAtt(Node argument, Node node) {
        if (argument instanceof SequenceNode) {
            List<Node> items = Nodes.items(argument, 2);
            return references.getAtt(Nodes.text(items.get(0)), textOf(items.get(1)), node);
        }
        String[] parts = Nodes.text(argument).split("\\.", 2);
        if (parts.length < 2) {
            throw TemplateException.at(node, "GetAtt takes a resource and an attribute");
        }
        return references.getAtt(parts[0], parts[1], node);
    }

    private String substitute(Node argument, Node node) {
        Map<String, String> own = new HashMap<>();
        String text;
        if (argument instanceof ScalarNode scalar) {
            text = scalar.getValue();
        } else {
            List<Node> items = Nodes.items(argument, 2);
            text = Nodes.text(items.get(0));
            if (items.get(1) instanceof MappingNode variables) {
                variables
                        .getValue()
                        .forEach(tuple -> own.put(Nodes.text(tuple.getKeyNode()), textOf(tuple.getValueNode())));
            }
        }
        return SUBSTITUTION
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1).isEmpty()
                                ? named(match.group(2).trim(), own, node)
                                : "${" + match.group(2) + "}"));
    }

    private String named(String name, Map<String, String> own, Node node) {
        if (own.containsKey(name)) {
            return own.get(name);
        }
        String[] parts = name.split("\\.", 2);
        return parts.length == 2 ? references.getAtt(parts[0], parts[1], node) : references.ref(name, node);
    }

    private String join(Node argument) {
        List<Node> items = Nodes.items(argument, 2);
        return Nodes.items(items.get(1)).stream()
                .flatMap(item -> resolve(item).stream())
                .map(Nodes::text)
                .collect(Collectors.joining(Nodes.text(items.get(0))));
    }

    private Optional<Node> select(Node argument) {
        List<Node> items = Nodes.items(argument, 2);
        List<Node> choices = Nodes.items(items.get(1));
        try {
            return resolve(choices.get(Integer.parseInt(textOf(items.get(0)))));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw TemplateException.at(argument, "Select takes the position of one of its items");
        }
    }

    private Optional<Node> choose(Node argument) {
        List<Node> items = Nodes.items(argument, 3);
        return resolve(items.get(conditions.holds(Nodes.text(items.get(0)), argument) ? 1 : 2));
    }

    private String textOf(Node node) {
        return resolve(node)
                .map(Nodes::text)
                .orElseThrow(() -> TemplateException.at(node, "AWS::NoValue cannot stand here"));
    }

    private static Optional<Node> text(String text, Node origin) {
        return Optional.of(Nodes.scalar(text, origin));
    }
}
