package nozzly.local.template;

import org.snakeyaml.engine.v2.nodes.Node;

/** Tells whether the named conditions of a template hold. */
final class Conditions {

    private final Node template;
    private final References references;

    Conditions(Node template, References references) {
        this.template = template;
        this.references = references;
    }

    /** @param at where the condition is named */
    boolean holds(String name, Node at) {
        return Nodes.member(template, "Conditions")
                .flatMap(all -> Nodes.member(all, name))
                .map(this::evaluate)
                .orElseThrow(() -> TemplateException.at(at, "there is no condition " + name));
    }

    private boolean evaluate(Node node) {
        Intrinsic call = Intrinsic.of(node)
                .or(() -> Nodes.member(node, "Condition").map(name -> new Intrinsic("Condition", name)))
                .orElseThrow(() -> TemplateException.at(node, "this is not a condition"));
        Node argument = call.argument();
        return switch (call.name()) {
            case "Condition" -> holds(Nodes.text(argument), node);
            case "Equals" ->
                value(Nodes.items(argument, 2).get(0))
                        .equals(value(Nodes.items(argument, 2).get(1)));
            case "Not" -> !evaluate(Nodes.items(argument, 1).get(0));
            case "And" -> Nodes.items(argument).stream().allMatch(this::evaluate);
            case "Or" -> Nodes.items(argument).stream().anyMatch(this::evaluate);
            default ->
                throw TemplateException.at(node, "the local stack does not know the condition function " + call.name());
        };
    }

    private String value(Node node) {
        return new Intrinsics(references, this).resolve(node).map(Nodes::text).orElse("");
    }
}
