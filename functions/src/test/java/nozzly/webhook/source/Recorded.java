package nozzly.webhook.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nozzly.webhook.Source;
import nozzly.webhook.payload.Payload;

/** The bodies in src/test/resources/webhooks, one folder a source. */
final class Recorded {

    private static final Path FOLDER = Path.of("src/test/resources/webhooks");

    private Recorded() {}

    static List<String> names(Source source) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(source.word()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] body(Source source, String name) {
        try {
            String text = Files.readString(FOLDER.resolve(source.word()).resolve(name));
            String sent = name.endsWith(".multipart.txt") ? text.replace("\n", "\r\n") : text;
            return sent.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String contentType(String name) {
        if (name.endsWith(".multipart.txt")) {
            return "multipart/form-data; boundary=5c8a3d1f0e7b4f0d";
        }
        return name.endsWith(".form.txt") ? "application/x-www-form-urlencoded" : "application/json";
    }

    static Payload payload(Source source, String name) {
        return Payload.read(contentType(name), body(source, name));
    }
}
