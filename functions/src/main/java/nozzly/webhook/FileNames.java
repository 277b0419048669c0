package nozzly.webhook;

import java.util.Locale;

/** Compares names of files and models as products write them: without endings, {@code _} for a space, in any case. */
final class FileNames {

    private FileNames() {}

    /** Whether both are known and mean the same. */
    static boolean areSame(String one, String other) {
        return one != null
                && other != null
                && !plain(one).isEmpty()
                && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("(\\.gcode\\.3mf|\\.bgcode|\\.gcode|\\.3mf)$", "")
                .replaceAll("[_\\s]+", " ")
                .trim();
    }
}
