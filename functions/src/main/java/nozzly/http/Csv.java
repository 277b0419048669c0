package nozzly.http;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A page of a CSV file (RFC 4180, UTF-8), beginning with its header. Numbers are plain numbers, what is null is empty,
 * the texts of a list are joined, and no text is a formula.
 */
final class Csv {

    private final CsvLimit limit;
    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private final StringWriter lines = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().autoFlush(true).build(lines);
    private int rows;

    Csv(List<String> columns, CsvLimit limit) {
        this.limit = limit;
        writer.writeRecord(columns);
        page.writeBytes(written());
    }

    /**
     * Adds rows that belong together, all of them or, where they have no room any more, none. There is always room for
     * the first.
     *
     * @return whether they were added
     */
    boolean add(List<List<JsonNode>> together) {
        together.forEach(row -> writer.writeRecord(row.stream().map(Csv::cell).toList()));
        byte[] added = written();
        boolean full = rows + together.size() > limit.rows() || page.size() + added.length > limit.bytes();
        if (rows > 0 && full) {
            return false;
        }
        page.writeBytes(added);
        rows += together.size();
        return true;
    }

    byte[] bytes() {
        return page.toByteArray();
    }

    private byte[] written() {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.getBuffer().setLength(0);
        return bytes;
    }

    private static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return CsvText.harmless(value.isArray() ? joined(value) : value.asText());
    }

    private static String joined(JsonNode texts) {
        return StreamSupport.stream(texts.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("; "));
    }
}
