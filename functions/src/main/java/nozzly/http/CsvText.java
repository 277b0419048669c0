package nozzly.http;

/** Text of which a spreadsheet makes no formula. */
final class CsvText {

    /** Also as full-width signs, which some spreadsheets take for the same. */
    private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠";

    /** A spreadsheet that separates cells by these lets a new one begin in the middle of a text. */
    private static final String ENDS_A_CELL = ";\t\r\n";

    private CsvText() {}

    /** {@code text} with a {@code '} before each sign that would begin a formula, and before a leading tab or line end. */
    static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = ENDS_A_CELL.indexOf(c) >= 0;
            if (begins && BEGINS_A_FORMULA.indexOf(c) >= 0 || i == 0 && ends) {
                safe.append('\'');
            }
            safe.append(c);
            begins = ends || begins && isDropped(c);
        }
        return safe.toString();
    }

    /** Whether spreadsheets may leave it out at the beginning of a cell. */
    private static boolean isDropped(char c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
