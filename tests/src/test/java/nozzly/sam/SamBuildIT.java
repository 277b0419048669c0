package nozzly.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Needs no Docker. */
class SamBuildIT {

    @Test
    void oneBuildServesAllFunctions() {
        assertThat(Sam.build().toString())
                .containsOnlyOnce("Building codeuri:")
                .containsOnlyOnce("JavaMavenWorkflow:MavenBuild");
    }

    @Test
    void everyFunctionGetsItsClassesAndLibraries() throws IOException {
        Sam.build();
        try (Stream<Path> functions = Files.list(Sam.BUILT.getParent())) {
            assertThat(functions.filter(path -> path.toString().endsWith("Function")))
                    .isNotEmpty()
                    .allSatisfy(function -> {
                        assertThat(function.resolve("nozzly/function/" + function.getFileName() + ".class"))
                                .exists();
                        assertThat(function.resolve("lib")).isNotEmptyDirectory();
                    });
        }
    }
}
