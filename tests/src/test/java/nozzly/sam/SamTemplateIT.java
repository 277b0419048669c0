package nozzly.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tools say to the templates. Needs no Docker and no account. */
class SamTemplateIT {

    @Test
    void samFindsTheTemplateValid() {
        assertPasses(Sam.run("sam", "validate", "--lint"));
    }

    /** sam does not look into nested stacks. */
    @Test
    void theNestedStacksPassTheLinter() throws IOException {
        try (Stream<Path> files = Files.list(Sam.ROOT.resolve("infra"))) {
            List<String> templates = files.map(Path::toString)
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            assertPasses(Sam.run("cfn-lint", templates.toArray(String[]::new)));
        }
    }

    /** Nor at what its transform makes of the template. */
    @Test
    void theTransformedTemplatePassesTheLinter() {
        Command.Result transformed = Sam.run("python", "tests/sam/transform.py", "template.yaml");
        assertPasses(transformed);
        Path file = Sam.file("transformed.json", transformed.out());
        assertPasses(Sam.run("cfn-lint", file.toString()));
    }

    private static void assertPasses(Command.Result result) {
        assertThat(result.status()).as("%s", result).isZero();
    }
}
