package nozzly.local.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a function and the events that invoke it. What the function leaves out comes from the Globals. */
final class FunctionReader {

    private static final int DEFAULT_SECONDS = 3;
    private static final int DEFAULT_MEGABYTES = 128;

    private final Optional<Element> globals;
    private final Authorizers authorizers;

    FunctionReader(Optional<Element> globals, Authorizers authorizers) {
        this.globals = globals;
        this.authorizers = authorizers;
    }

    FunctionResource read(String id, Element properties) {
        List<HttpRoute> routes = new ArrayList<>();
        List<QueueSource> queues = new ArrayList<>();
        List<Schedule> schedules = new ArrayList<>();
        properties.find("Events").map(Element::members).orElse(Map.of()).forEach((name, event) -> {
            Element type = event.get("Type");
            switch (type.text()) {
                case "HttpApi" -> routes.add(route(event));
                case "SQS" -> queues.add(QueueReader.source(event.get("Properties")));
                case "Schedule" ->
                    schedules.add(schedule(id + name, event.get("Properties").get("Schedule")));
                case "ScheduleV2" ->
                    schedules.add(schedule(id + name, event.get("Properties").get("ScheduleExpression")));
                default -> throw type.problem("the local stack does not know events of the type " + type.text());
            }
        });
        return new FunctionResource(
                id,
                handler(properties),
                Duration.ofSeconds(number(properties, "Timeout", DEFAULT_SECONDS)),
                number(properties, "MemorySize", DEFAULT_MEGABYTES),
                environment(properties),
                routes,
                queues,
                schedules);
    }

    /** The class; Java handlers may name the method after {@code ::}. */
    private String handler(Element properties) {
        Element handler = properties
                .find("Handler")
                .or(() -> global("Handler"))
                .orElseThrow(() -> properties.problem("Handler is missing"));
        return handler.text().split("::")[0];
    }

    private int number(Element properties, String name, int otherwise) {
        return properties.find(name).or(() -> global(name)).map(Element::number).orElse(otherwise);
    }

    private Map<String, String> environment(Element properties) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (Optional<Element> part : List.of(globals, Optional.of(properties))) {
            part.flatMap(all -> all.find("Environment"))
                    .flatMap(all -> all.find("Variables"))
                    .ifPresent(variables ->
                            variables.members().forEach((name, value) -> environment.put(name, value.text())));
        }
        return environment;
    }

    /** Without path and method an event is the default route. */
    private HttpRoute route(Element event) {
        Optional<Element> properties = event.find("Properties");
        String path =
                properties.flatMap(all -> all.find("Path")).map(Element::text).orElse(HttpRoute.DEFAULT);
        String method = properties
                .flatMap(all -> all.find("Method"))
                .map(Element::text)
                .map(FunctionReader::method)
                .orElse(HttpRoute.ANY);
        return authorizers.route(method, path, properties.flatMap(all -> all.find("Auth")));
    }

    private static String method(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals("*") ? HttpRoute.ANY : upper;
    }

    private static Schedule schedule(String id, Element expression) {
        return new Schedule(id, Rate.parse(expression));
    }

    private Optional<Element> global(String name) {
        return globals.flatMap(all -> all.find(name));
    }
}
