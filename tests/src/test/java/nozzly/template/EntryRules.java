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
        return template.functions()
                .filter(function -> !(ROOM + "." + function.id() + "::handleRequest").equals(function.at("Handler"))
                        || !isEntry(function.id()));
    }

    static Stream<String> haveNoFunction(Template template) {
        return entryClasses().filter(name -> template.resource(name) == null);
    }

    private static Stream<String> entryClasses() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
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
        try {
            Class<?> found = Class.forName(ROOM + "." + name, false, EntryRules.class.getClassLoader());
            return RequestStreamHandler.class.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers());
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
