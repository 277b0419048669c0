package nozzly.template;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Each rule returns those that break it. */
final class EntryRules {

    private static final String ROOM = "nozzly.function";
    private static final Path SOURCES = Project.ROOT.resolve("functions/src/main/java/nozzly/function");

    private EntryRules() {}

    /** The logical id of a function is the name of its class. */
    static Stream<Resource> haveNoEntryClass(Template template) {
        return template.functions().filter(function -> !isEntry(function.id()) || !isCalled(function));
    }

    /** Lambda calls a method that the handler names by reflection: only one that a public class declares. */
    private static boolean isCalled(Resource function) {
        String name = ROOM + "." + function.id();
        Object handler = function.at("Handler");
        return name.equals(handler)
                || (name + "::handleRequest").equals(handler)
                        && Stream.of(find(function.id()).getMethods())
                                .filter(method -> method.getName().equals("handleRequest"))
                                .allMatch(method -> Modifier.isPublic(
                                        method.getDeclaringClass().getModifiers()));
    }

    static Stream<String> haveNoFunction(Template template) {
        return entryClasses().filter(name -> template.resource(name) == null);
    }

    private static Stream<String> entryClasses() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .filter(EntryRules::isEntry)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEntry(String name) {
        Class<?> found = find(name);
        return found != null
                && RequestStreamHandler.class.isAssignableFrom(found)
                && !Modifier.isAbstract(found.getModifiers());
    }

    /** Null where there is none. */
    private static Class<?> find(String name) {
        try {
            return Class.forName(ROOM + "." + name, false, EntryRules.class.getClassLoader());
        } catch (ClassNotFoundException none) {
            return null;
        }
    }
}
