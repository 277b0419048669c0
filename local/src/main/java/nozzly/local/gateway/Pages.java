package nozzly.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nozzly.local.template.HttpRoute;
import nozzly.local.template.Template;

/** What this machine serves beside the API: a page that tells what there is, and the API's description. */
public final class Pages {

    /** Where the API's description is served. */
    public static final String DESCRIPTION = "/openapi.yaml";

    private static final String HOME = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Nozzly Runs</title>
            <style>
              body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
              th, td { text-align: left; padding: .1rem 1rem .1rem 0; }
            </style>
            <h1>Nozzly Runs</h1>
            <p>The API is running on this machine. <a href="%s">Its description</a> tells what each route takes.</p>
            <table>
            <tr><th>Method<th>Path<th>Function
            %s
            </table>
            </html>
            """;

    private final Template template;
    private final Path description;

    public Pages(Template template) {
        this.template = template;
        this.description = template.file().resolveSibling("docs").resolve("openapi.yaml");
    }

    /** The page at the request's path, if there is one. */
    Optional<Answer> find(IncomingRequest request) {
        if (!request.method().equals("GET")) {
            return Optional.empty();
        }
        return switch (request.path()) {
            case "/" -> Optional.of(Answer.text(200, "text/html;charset=UTF-8", HOME.formatted(DESCRIPTION, routes())));
            case DESCRIPTION -> description();
            default -> Optional.empty();
        };
    }

    private Optional<Answer> description() {
        try {
            return Files.exists(description)
                    ? Optional.of(Answer.text(200, "application/yaml", Files.readString(description)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String routes() {
        return template.functions().stream()
                .flatMap(function -> function.routes().stream()
                        .filter(route -> !route.isDefault())
                        .map(route -> new Line(route, function.id())))
                .sorted(Comparator.comparing((Line line) -> line.route().path())
                        .thenComparing(line -> line.route().method()))
                .map(line -> "<tr><td>" + line.route().method() + "<td>"
                        + line.route().path() + "<td>" + line.function())
                .collect(Collectors.joining("\n"));
    }

    private record Line(HttpRoute route, String function) {}
}
