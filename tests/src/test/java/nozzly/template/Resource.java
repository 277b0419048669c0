package nozzly.template;

import java.util.Map;

/** A resource of a template, and what the template's Globals add to it. */
record Resource(String id, Map<String, Object> body, Map<String, Object> globals) {

    String type() {
        return (String) body.get("Type");
    }

    Map<String, Object> properties() {
        return Tree.map(body.get("Properties"));
    }

    Object at(String... path) {
        Object own = Tree.at(properties(), path);
        return own == null ? Tree.at(globals, path) : own;
    }

    int number(String property, int otherwise) {
        return Tree.number(at(property), otherwise);
    }
}
