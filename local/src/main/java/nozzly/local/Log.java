package nozzly.local;

import java.nio.file.Path;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.io.IoBuilder;

/**
 * Where the log goes: warnings to the console in a line each, all of it to a file with the data. As on Lambda, what
 * functions write to the standard output, such as metrics, is log as well.
 */
final class Log {

    private static final String NAME = "log.txt";

    private Log() {}

    /** Must come before anything logs. */
    static void into(Path folder) {
        System.setProperty("log4j2.configurationFile", "log4j2-start.xml");
        System.setProperty("nozzly.log", file(folder).toString());
        System.setOut(IoBuilder.forLogger("nozzly.output").setLevel(Level.INFO).buildPrintStream());
    }

    static Path file(Path folder) {
        return folder.resolve(NAME);
    }
}
