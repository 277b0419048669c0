package nozzly.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sam of .venv, which {@code make test} sets up, working in a folder of the tests. */
final class Sam {

    /** Failsafe runs in the module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final Path WORK = ROOT.resolve("tests/target/sam");
    static final Path BUILT = WORK.resolve("build/template.yaml");

    private static Command.Result build;

    private Sam() {}

    /** Builds once for all tests. */
    static synchronized Command.Result build() {
        if (build == null) {
            build = run(
                    "sam",
                    "build",
                    "--no-cached",
                    "--build-dir",
                    BUILT.getParent().toString());
            assertThat(build.status()).as("%s", build).isZero();
        }
        return build;
    }

    /** @param tool sam, cfn-lint or python */
    static Command.Result run(String tool, String... arguments) {
        return Command.run(ROOT, command(tool, arguments));
    }

    static List<String> command(String tool, String... arguments) {
        Path program = ROOT.resolve(".venv/bin").resolve(tool);
        assertThat(program).as("`make test` sets it up").isExecutable();
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A file in the folder of the tests. */
    static Path file(String name, String content) {
        try {
            return Files.writeString(Files.createDirectories(WORK).resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
