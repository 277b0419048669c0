package nozzly.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class StackRules {

    private StackRules() {}

    /** The nested stacks whose file is missing, declares other parameters, or lacks an output that is used. */
    static Stream<String> doNotFitTheirTemplate(Project project) {
        return project.template().resources("AWS::CloudFormation::Stack").flatMap(stack -> {
            String file = String.valueOf(stack.at("TemplateURL")).replaceFirst("^infra/", "");
            Template nested = project.infra().get(file);
            if (nested == null) {
                return Stream.of(stack.id() + " has no file " + file);
            }
            Set<String> given = Tree.map(stack.at("Parameters")).keySet();
            Map<String, Object> declared = Tree.map(nested.tree().get("Parameters"));
            Set<String> needed = declared.keySet().stream()
                    .filter(name -> Tree.at(declared, name, "Default") == null)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> outputs = Tree.map(nested.tree().get("Outputs")).keySet();
            return Stream.of(
                            needed.stream()
                                    .filter(name -> !given.contains(name))
                                    .map(name -> " is not given " + name),
                            given.stream()
                                    .filter(name -> !declared.containsKey(name))
                                    .map(name -> " does not declare " + name),
                            used(project.template().tree(), stack.id())
                                    .filter(name -> !outputs.contains(name))
                                    .map(name -> " has no output " + name))
                    .flatMap(problems -> problems.map(problem -> stack.id() + problem));
        });
    }

    /** The outputs of the stack that are got anywhere under the node. */
    private static Stream<String> used(Object node, String stack) {
        if (node instanceof Map<?, ?> map) {
            if (stack.equals(Tree.target(node)) && map.containsKey("Fn::GetAtt")) {
                String attribute = Tree.list(map.get("Fn::GetAtt")).get(1).toString();
                return Stream.of(attribute.replaceFirst("^Outputs\\.", ""));
            }
            return map.values().stream().flatMap(value -> used(value, stack));
        }
        return node instanceof Iterable<?>
                ? Tree.list(node).stream().flatMap(item -> used(item, stack))
                : Stream.empty();
    }
}
