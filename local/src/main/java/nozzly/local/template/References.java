package nozzly.local.template;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.nodes.Node;

/** What names in a template stand for on this machine. */
final class References {

    private static final String NO_VALUE = "AWS::NoValue";
    private static final Map<String, String> PSEUDO_PARAMETERS = Map.of(
            "AWS::Region", Arns.REGION,
            "AWS::AccountId", Arns.ACCOUNT,
            "AWS::Partition", "aws",
            "AWS::StackName", "nozzly",
            "AWS::URLSuffix", "amazonaws.com");

    private final Node template;
    private final Map<String, String> parameters;
    private final UnaryOperator<String> queueUrl;

    /**
     * @param parameters the values that differ from the parameters' defaults
     * @param queueUrl of a queue by its logical id
     */
    References(Node template, Map<String, String> parameters, UnaryOperator<String> queueUrl) {
        this.template = template;
        this.parameters = Map.copyOf(parameters);
        this.queueUrl = queueUrl;
    }

    boolean isNoValue(Node name) {
        return Nodes.text(name).equals(NO_VALUE);
    }

    /** The value of a parameter, or the name of a resource; of a queue its URL. */
    String ref(String name, Node at) {
        if (PSEUDO_PARAMETERS.containsKey(name)) {
            return PSEUDO_PARAMETERS.get(name);
        }
        Optional<Node> parameter = section("Parameters").flatMap(all -> Nodes.member(all, name));
        if (parameter.isPresent()) {
            return parameter(name, parameter.get());
        }
        return typeOf(name, at).equals("AWS::SQS::Queue") ? queueUrl.apply(name) : name;
    }

    String getAtt(String resource, String attribute, Node at) {
        String type = typeOf(resource, at);
        return switch (attribute) {
            case "Arn" -> Arns.of(type, resource);
            case "QueueName" -> resource;
            case "QueueUrl" -> queueUrl.apply(resource);
            default ->
                throw TemplateException.at(
                        at, "the local stack does not know the attribute " + attribute + " of " + resource);
        };
    }

    private String parameter(String name, Node declared) {
        if (parameters.containsKey(name)) {
            return parameters.get(name);
        }
        return Nodes.member(declared, "Default")
                .map(Nodes::text)
                .orElseThrow(() -> TemplateException.at(declared, "the parameter " + name + " has no default"));
    }

    private String typeOf(String name, Node at) {
        return section("Resources")
                .flatMap(all -> Nodes.member(all, name))
                .flatMap(resource -> Nodes.member(resource, "Type"))
                .map(Nodes::text)
                .orElseThrow(() -> TemplateException.at(at, "nothing in the template is called " + name));
    }

    private Optional<Node> section(String name) {
        return Nodes.member(template, name);
    }
}
