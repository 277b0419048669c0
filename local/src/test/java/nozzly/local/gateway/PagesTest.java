package nozzly.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    @TempDir
    private Path project;

    private Pages pages;

    @BeforeEach
    void build() throws IOException {
        write("docs/openapi.yaml", "openapi: 3.1.1");
        write("console/dist/index.html", "the console");
        write("console/dist/assets/a-1x2.js", "script()");
        write("console/secret.txt", "secret");
        pages = new Pages(project);
    }

    @Test
    void everyAddressThatABrowserOpensIsThePage() {
        for (String path : List.of("/", "/runs", "/runs/RUN-042/complete", "/no/such/page")) {
            assertThat(body(browse(path))).as(path).contains("the console");
        }
    }

    @Test
    void filesHaveTheirTypeAndAssetsAreKeptForever() {
        Answer script = pages.find(get("/assets/a-1x2.js", "*/*")).orElseThrow();
        assertThat(script.headers())
                .containsEntry("content-type", "text/javascript")
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
        assertThat(browse("/").orElseThrow().headers())
                .containsEntry("content-type", "text/html")
                .containsEntry("cache-control", "no-cache")
                .containsEntry("content-security-policy", Pages.CONTENT_SECURITY_POLICY);
    }

    /** The server leaves out the body, as HTTP wants it. */
    @Test
    void onlyToAskForTheHeadersIsAnsweredLikeReading() {
        for (String path : List.of("/", "/runs", "/assets/a-1x2.js", "/openapi.yaml")) {
            Answer answer = pages.find(request("HEAD", path, "text/html")).orElseThrow();
            assertThat(answer)
                    .usingRecursiveComparison()
                    .as(path)
                    .isEqualTo(browse(path).orElseThrow());
        }
        assertThat(pages.find(request("HEAD", "/v1/runs", "text/html"))).isEmpty();
    }

    @Test
    void webAssemblyHasTheTypeThatBrowsersAskFor() throws IOException {
        write("console/dist/assets/reader-1x2.wasm", "\0asm");
        assertThat(pages.find(get("/assets/reader-1x2.wasm", "*/*"))
                        .orElseThrow()
                        .headers())
                .containsEntry("content-type", "application/wasm");
    }

    @Test
    void theApiIsDescribed() {
        assertThat(body(pages.find(get("/openapi.yaml", "*/*")))).contains("openapi: 3.1.1");
    }

    @Test
    void whatIsTheApisIsLeftToIt() {
        assertThat(browse("/v1/runs")).isEmpty();
        assertThat(browse("/v1/exports/runs.csv")).isEmpty();
        assertThat(pages.find(get("/nowhere", "application/json"))).isEmpty();
        assertThat(pages.find(request("POST", "/", "text/html"))).isEmpty();
    }

    @Test
    void nothingOutsideOfTheConsoleIsServed() {
        for (String path :
                List.of("/../secret.txt", "/assets/../../secret.txt", "//etc/hosts.txt", "/%2e%2e/secret.txt")) {
            assertThat(pages.find(get(path, "*/*"))).as(path).isEmpty();
        }
    }

    @Test
    void aConsoleThatIsNotBuiltSaysHowToBuildIt() throws IOException {
        Files.delete(project.resolve("console/dist/index.html"));
        assertThat(browse("/").orElseThrow().status()).isEqualTo(404);
        assertThat(body(browse("/")))
                .hasValueSatisfying(text -> assertThat(text).contains("make start"));
    }

    private Optional<Answer> browse(String path) {
        return pages.find(get(path, "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    private static IncomingRequest get(String path, String accept) {
        return request("GET", path, accept);
    }

    private static IncomingRequest request(String method, String path, String accept) {
        return new IncomingRequest(
                method, path, "", "HTTP/1.1", "127.0.0.1", Map.of("accept", List.of(accept)), new byte[0]);
    }

    private static Optional<String> body(Optional<Answer> answer) {
        return answer.map(of -> new String(of.body(), StandardCharsets.UTF_8));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
