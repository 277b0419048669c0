package nozzly.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A template as it stands in its file. */
record Template(Map<String, Object> tree) {

    static Template read(Path file) {
        return new Template(Yaml.read(file));
    }

    Stream<Resource> resources(String type) {
        return Tree.map(tree.get("Resources")).keySet().stream()
                .map(this::resource)
                .filter(resource -> resource.type().equals(type));
    }

    /** @return null where there is none */
    Resource resource(String id) {
        Object body = Tree.at(tree, "Resources", id);
        if (body == null) {
            return null;
        }
        boolean function = Tree.at(body, "Type").equals("AWS::Serverless::Function");
        return new Resource(id, Tree.map(body), function ? Tree.map(Tree.at(tree, "Globals", "Function")) : Map.of());
    }

    /** The resource that a Ref or a GetAtt names, if it is of that type; else null. */
    Resource target(Object reference, String type) {
        String id = Tree.target(reference);
        Resource resource = id == null ? null : resource(id);
        return resource != null && resource.type().equals(type) ? resource : null;
    }

    Stream<Resource> functions() {
        return resources("AWS::Serverless::Function");
    }

    /** @param types such as {@code SQS} */
    Stream<Event> events(String... types) {
        return functions()
                .flatMap(Template::events)
                .filter(event -> List.of(types).contains(event.type()));
    }

    static Stream<Event> events(Resource function) {
        return Tree.map(function.at("Events")).entrySet().stream()
                .map(event -> new Event(function, event.getKey(), Tree.map(event.getValue())));
    }
}
