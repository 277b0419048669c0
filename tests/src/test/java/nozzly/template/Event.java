package nozzly.template;

import java.util.Locale;
import java.util.Map;

/** What invokes a function. */
record Event(Resource function, String name, Map<String, Object> body) {

    String type() {
        return (String) body.get("Type");
    }

    Map<String, Object> properties() {
        return Tree.map(body.get("Properties"));
    }

    Object at(String... path) {
        return Tree.at(properties(), path);
    }

    /** As it stands in the events that Lambda gets. Without method and path it is the default route. */
    String routeKey() {
        return at("Path") == null ? "$default" : at("Method").toString().toUpperCase(Locale.ROOT) + " " + at("Path");
    }

    @Override
    public String toString() {
        return function.id() + "." + name;
    }
}
