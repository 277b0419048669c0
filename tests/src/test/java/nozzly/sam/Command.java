package nozzly.sam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that is run, and what it printed. */
final class Command {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Command() {}

    record Result(int status, String out, String err) {

        /** All that helps to see what went wrong. */
        @Override
        public String toString() {
            return "status " + status + "\n" + out + "\n" + err;
        }
    }

    static Result run(Path folder, List<String> command) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            try {
                Process process = start(folder, command, out, err);
                if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError(command + " has not ended after " + LONGEST);
                }
                return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Files rather than pipes: nobody has to empty them. */
    static Process start(Path folder, List<String> command, Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("SAM_CLI_TELEMETRY", "0");
        // An image that is here is taken as it is.
        builder.environment().put("SAM_SKIP_PULL_IMAGE", "1");
        return builder.start();
    }
}
