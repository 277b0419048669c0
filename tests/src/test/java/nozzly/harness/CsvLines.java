package nozzly.harness;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports as a spreadsheet reads them: lines of cells, by column. */
public final class CsvLines {

    private CsvLines() {}

    /** Of one page. */
    public static List<Map<String, String>> of(Answer page) {
        return CsvReader.builder().ofNamedCsvRecord(page.expect(200).body().textValue()).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    /** Of all pages. */
    public static List<Map<String, String>> of(Api api, String path) {
        List<Map<String, String>> lines = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            Answer page = api.get(next.get());
            lines.addAll(of(page));
            next = next(page);
        }
        return lines;
    }

    /** The path of the page that follows {@code page}; empty for the last. */
    public static Optional<String> next(Answer page) {
        return page.headers()
                .firstValue("link")
                .map(link -> URI.create(link.replaceAll("^<(.*)>; rel=\"next\"$", "$1"))
                        .toString());
    }
}
