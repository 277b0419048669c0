package nozzly.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class EventRules {

    private EventRules() {}

    /** What invokes a function, without a file that shows it: for a route by its key, else by the function's name. */
    static Stream<Event> haveNoFile(Project project) {
        return project.template()
                .events("HttpApi", "SQS", "Schedule", "ScheduleV2")
                .filter(event -> event.type().equals("HttpApi")
                        ? project.events().values().stream()
                                .noneMatch(file -> routeKey(file).equals(event.routeKey()))
                        : !project.events().containsKey(fileName(event.function())));
    }

    /** The functions that people invoke by hand, without a file that shows with what. */
    static Stream<Resource> areOperatedWithoutAFile(Project project) {
        return project.template()
                .functions()
                .filter(function -> Template.events(function).findAny().isEmpty())
                .filter(function -> !project.events().containsKey(fileName(function)));
    }

    /** The HTTP events that no route of the template sends like this. */
    static Stream<String> fitNoRoute(Project project) {
        return project.events().entrySet().stream()
                .filter(file -> file.getValue().has("routeKey") && !fits(project.template(), file.getValue()))
                .map(Map.Entry::getKey);
    }

    /** sam local passes on only variables that the template declares. */
    static Stream<String> setUndeclaredVariables(Project project) {
        return project.env().properties().stream().flatMap(part -> undeclared(project.template(), part));
    }

    private static Stream<String> undeclared(Template template, Map.Entry<String, JsonNode> part) {
        return part.getValue().properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> template.functions()
                        .filter(function -> part.getKey().equals("Parameters")
                                || part.getKey().equals(function.id()))
                        .noneMatch(function -> function.at("Environment", "Variables", name) != null));
    }

    private static boolean fits(Template template, JsonNode event) {
        String key = routeKey(event);
        JsonNode context = event.path("requestContext");
        return RouteRules.routes(template).anyMatch(route -> route.routeKey().equals(key))
                && context.path("routeKey").asText().equals(key)
                && context.at("/http/path").equals(event.get("rawPath"))
                && (key.equals("$default") || requested(event).equals(key));
    }

    /** The route key that the request's method, path and parameters make. */
    private static String requested(JsonNode event) {
        String path = event.path("rawPath").asText();
        for (Map.Entry<String, JsonNode> parameter :
                event.path("pathParameters").properties()) {
            path = path.replace("/" + parameter.getValue().asText(), "/{" + parameter.getKey() + "}");
        }
        return event.at("/requestContext/http/method").asText() + " " + path;
    }

    private static String routeKey(JsonNode event) {
        return event.path("routeKey").asText();
    }

    /** {@code settle-run.json} for SettleRunFunction. */
    private static String fileName(Resource function) {
        return function.id()
                        .replaceFirst("Function$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                + ".json";
    }
}
