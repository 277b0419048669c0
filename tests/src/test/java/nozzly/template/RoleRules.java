package nozzly.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class RoleRules {

    static final String ROLE = "AWS::IAM::Role";

    /** Beside these a role that only reads may do nothing. */
    private static final Set<String> READS = Set.of(
            "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "logs:CreateLogStream", "logs:PutLogEvents");

    /** What each sweep looks for. */
    private static final Map<String, Object> SWEPT = Map.of(
            "ResendUnsettledFunction", Map.of("Fn::Sub", "${RunsTable.Arn}/index/unsettled"),
            "ResendPrinterEventsFunction", Map.of("Fn::Sub", "${PrinterEventsTable.Arn}/index/waiting"));

    /** The tables that hold secrets, or what came with them, and the functions that may touch them. */
    private static final Set<String> HOOK_TABLES = Set.of("ConnectionsTable", "PrinterEventsTable");

    private static final Set<String> HOOK_FUNCTIONS = Set.of(
            "AddConnectionFunction",
            "ListConnectionsFunction",
            "RemoveConnectionFunction",
            "ReceiveWebhookFunction",
            "ApplyPrinterEventFunction",
            "ResendPrinterEventsFunction",
            "ListPrinterEventsFunction",
            "AssignPrinterEventFunction");

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

    /** A scan reads what all farms have; only the sweeps may, and only their indexes of what waits. */
    static Stream<Resource> mayScan(Template template) {
        return template.resources(ROLE)
                .filter(role -> statements(role)
                        .filter(statement -> anyHas(statement.get("Action"), "Scan"))
                        .anyMatch(statement ->
                                !Tree.list(statement.get("Resource")).equals(List.of(swept(template, role)))));
    }

    /** Nothing that can be allowed where the role is of no sweep. */
    private static Object swept(Template template, Resource role) {
        return template.functions()
                .filter(function -> role.equals(template.target(function.at("Role"), ROLE)))
                .map(function -> SWEPT.get(function.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("nothing");
    }

    /** The roles of functions that know what they need not: secrets of connections, and what printers sent. */
    static Stream<Resource> mayTouchHooks(Template template) {
        return template.functions()
                .filter(function -> !HOOK_FUNCTIONS.contains(function.id()))
                .map(function -> template.target(function.at("Role"), ROLE))
                .filter(role -> role != null
                        && statements(role)
                                .anyMatch(statement -> Tree.list(statement.get("Resource")).stream()
                                        .anyMatch(resource ->
                                                HOOK_TABLES.stream().anyMatch(resource.toString()::contains))));
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
