package nozzly.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How large the package of the functions is: its classes and their libraries, compressed. */
final class PackageSize {

    private static final Path TARGET = Path.of("..", "functions", "target");

    private PackageSize() {}

    static void print() throws IOException {
        long bytes = 0;
        for (Path jar : jars()) {
            bytes += Files.size(jar);
        }
        Bench.title("Package of the functions");
        Bench.line("jars together", "%.1f MB".formatted(bytes / 1e6));
    }

    /** The module's own jar, and what it needs at run time. */
    static List<Path> jars() throws IOException {
        String classpath = Files.readString(TARGET.resolve("runtime.classpath")).trim();
        return Stream.concat(
                        Stream.of(TARGET.resolve("functions-1.0.0.jar")),
                        Stream.of(classpath.split(File.pathSeparator)).map(Path::of))
                .toList();
    }
}
