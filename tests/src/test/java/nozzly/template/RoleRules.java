package nozzly.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class RoleRules {

    static final String ROLE = "AWS::IAM::Role";

    /** Beside these a role that only reads may do nothing. */
    private static final Set<String> READS = Set.of(
            "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "logs:CreateLogStream", "logs:PutLogEvents");

    private static final Object UNSETTLED = Map.of("Fn::Sub", "${RunsTable.Arn}/index/unsettled");

    private RoleRules() {}

    /** More than the role's own statements say: a managed policy, any action of a service, or any resource. */
    static Stream<Resource> allowMoreThanTheySay(Template template) {
        return template.resources(ROLE)
                .filter(role -> role.at("ManagedPolicyArns") != null
                        || statements(role)
                                .anyMatch(statement -> anyHas(statement.get("Action"), "*")
                                        || statement.containsKey("NotAction")
                                        || statement.containsKey("NotResource")
                                        || Tree.list(statement.get("Resource")).contains("*")));
    }

    /** A scan reads what all farms have; only the sweep may, and only the index of what waits. */
    static Stream<Resource> mayScan(Template template) {
        Resource sweep = template.resource("ResendUnsettledFunction");
        Resource sweeper = sweep == null ? null : template.target(sweep.at("Role"), ROLE);
        return template.resources(ROLE)
                .filter(role -> statements(role)
                        .filter(statement -> anyHas(statement.get("Action"), "Scan"))
                        .anyMatch(statement -> !role.equals(sweeper)
                                || !Tree.list(statement.get("Resource")).equals(List.of(UNSETTLED))));
    }

    /** The roles of functions that answer nothing but GET. */
    static Stream<Resource> mayDoMoreThanReadForAGet(Template template) {
        return template.functions()
                .filter(function -> Template.events(function).findAny().isPresent()
                        && Template.events(function).allMatch(event -> "GET".equals(event.at("Method"))))
                .map(function -> template.target(function.at("Role"), ROLE))
                .filter(role -> role == null
                        || statements(role)
                                .anyMatch(statement -> !READS.containsAll(Tree.list(statement.get("Action")))));
    }

    static Stream<Map<String, Object>> statements(Resource role) {
        return Tree.list(role.at("Policies")).stream()
                .flatMap(policy -> Tree.list(Tree.at(policy, "PolicyDocument", "Statement")).stream())
                .map(Tree::map);
    }

    private static boolean anyHas(Object actions, String part) {
        return Tree.list(actions).stream().anyMatch(action -> action.toString().contains(part));
    }
}
