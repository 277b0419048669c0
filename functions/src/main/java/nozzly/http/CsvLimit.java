package nozzly.http;

/** How much a page of a CSV file holds: rows without its header, and bytes with it. */
public record CsvLimit(int rows, int bytes) {

    /** In Base64 as large as a function's answer may be, which is 6 MB with all around it. */
    public static final CsvLimit OF_A_PAGE = new CsvLimit(10_000, 4 * 1024 * 1024);
}
