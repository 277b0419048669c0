package nozzly.webhook.source;

/** Texts of strangers, made fit to be stored and shown. */
final class Texts {

    private static final int REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** Without control characters and half surrogate pairs, cut to {@code max} characters; null where nothing is left. */
    static String clean(String text, int max) {
        if (text == null) {
            return null;
        }
        String clean = text.codePoints()
                .map(Texts::shown)
                .dropWhile(Character::isWhitespace)
                .limit(max)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? null : clean;
    }

    /** What follows the last slash of either kind. */
    static String withoutFolders(String path) {
        return path == null ? null : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static int shown(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return ' ';
        }
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? REPLACEMENT : codePoint;
    }
}
