package nozzly.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.MimeTypes;

/** What this machine serves beside the API: the console, as CloudFront does it, and the API's description. */
public final class Pages {

    /** Where the API's description is served. */
    public static final String DESCRIPTION = "/openapi.yaml";

    /** What pages may load, as in infra/console.yaml, but for signing in. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; connect-src 'self'";

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String API = "/v1/";
    private static final String NOT_BUILT = "The console is not built: make start builds it.\n";

    private final Path description;
    private final Path console;

    /** @param project the folder of template.yaml */
    public Pages(Path project) {
        this.description = project.resolve("docs").resolve("openapi.yaml");
        this.console =
                project.resolve("console").resolve("dist").toAbsolutePath().normalize();
    }

    /** The file or page at the request's path; empty for the API's own paths, and where there is nothing. */
    Optional<Answer> find(IncomingRequest request) {
        String path = request.path();
        if (!READING.contains(request.method()) || path.startsWith(API)) {
            return Optional.empty();
        }
        if (path.equals(DESCRIPTION)) {
            return read(description).map(body -> answer("application/yaml", "no-cache", body));
        }
        if (!path.substring(path.lastIndexOf('/')).contains(".")) {
            return accepts(request) ? Optional.of(page()) : Optional.empty();
        }
        return file(path);
    }

    /** Any page: the browser tells them apart. */
    private Answer page() {
        return file("/index.html").orElseGet(() -> Answer.text(404, "text/plain;charset=UTF-8", NOT_BUILT));
    }

    private static boolean accepts(IncomingRequest request) {
        return request.header("accept").contains("text/html") || request.path().equals("/");
    }

    private Optional<Answer> file(String path) {
        Path file = console.resolve(path.substring(1)).normalize();
        if (!file.startsWith(console)) {
            return Optional.empty();
        }
        String type =
                Objects.requireNonNullElse(MimeTypes.DEFAULTS.getMimeByExtension(path), "application/octet-stream");
        // Names of assets change with what is in them.
        String caching = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
        return read(file).map(body -> answer(type, caching, body));
    }

    private static Answer answer(String type, String caching, byte[] body) {
        Map<String, String> headers = Map.of(
                "content-type", type,
                "cache-control", caching,
                "content-security-policy", CONTENT_SECURITY_POLICY,
                "x-content-type-options", "nosniff",
                "referrer-policy", "same-origin");
        return new Answer(200, headers, List.of(), body);
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
