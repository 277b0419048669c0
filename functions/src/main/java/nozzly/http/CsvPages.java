package nozzly.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nozzly.farm.Page;

/** Answers an export page by page, each with a link to the next. */
public final class CsvPages {

    /** Half of what the functions have, so that the part being read then still finds time. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final String fileName;
    private final List<String> columns;
    private final CsvLimit limit;
    private final InstantSource clock;

    public CsvPages(String fileName, List<String> columns, CsvLimit limit, InstantSource clock) {
        this.fileName = fileName;
        this.columns = List.copyOf(columns);
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * A thing of the list that is exported.
     *
     * @param position after which the list goes on with what follows it
     * @param rows of cells, which stay on one page
     */
    public record Entry(String position, List<List<JsonNode>> rows) {}

    /**
     * Reads part after part of a list until the page is full. It also ends where reading took long, be it with few rows
     * or none.
     *
     * @param filters of the list; the cursor of the next page is good for nothing else
     * @param after where the page begins; null for the first
     * @param parts the part of the list that begins after a position
     */
    public Response answer(Request request, String filters, String after, Function<String, Page<Entry>> parts) {
        Csv csv = new Csv(columns, limit);
        Instant end = clock.instant().plus(LONGEST);
        String last = after;
        do {
            Page<Entry> part = parts.apply(last);
            for (Entry entry : part.items()) {
                if (!csv.add(entry.rows())) {
                    return answer(request, csv, Cursor.encode(last, filters));
                }
                last = entry.position();
            }
            last = part.next();
        } while (last != null && clock.instant().isBefore(end));
        return answer(request, csv, Cursor.encode(last, filters));
    }

    private Response answer(Request request, Csv csv, String cursor) {
        Response page = Response.bytes("text/csv; charset=utf-8; header=present", csv.bytes())
                .with("content-disposition", "attachment; filename=\"" + fileName + "\"");
        return cursor == null ? page : page.with("link", "<" + next(request, cursor) + ">; rel=\"next\"");
    }

    private static String next(Request request, String cursor) {
        Stream<String> filters = request.query().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor"))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)));
        return request.path() + "?"
                + Stream.concat(filters, Stream.of(pair("cursor", cursor))).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
